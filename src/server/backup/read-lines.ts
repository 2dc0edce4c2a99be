import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StartError } from '../../shared/errors';

/** The lines of a gzipped text, without their ends; throws StartError where it cannot be read or is not whole. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = file.pipe(createGunzip()).setEncoding('utf8');
  file.on('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const part of text as AsyncIterable<string>) {
      const lines = (rest + part).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartError(
      code.startsWith('Z_')
        ? `${path}: it is damaged, or is no backup; restore another one.`
        : `${path}: the file cannot be read (${code}).`,
    );
  } finally {
    file.destroy();
  }
  if (rest !== '') throw new StartError(`${path}: it ends within a line; restore another one.`);
}
