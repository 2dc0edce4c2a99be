/** In UTF-16 units. Larger ones gain nothing; smaller ones cost a turn of the stream for too little text. */
const CHUNK = 32_768;

/** Joins many small texts into fewer large ones. Leaving it early leaves `parts` early. */
export function* inChunks(parts: Iterable<string>): Generator<string, void, undefined> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
