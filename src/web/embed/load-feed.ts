import { type EmbedFeed } from './feed';
import { readFeed } from './read-feed';

/** In milliseconds. */
const LONGEST_WAIT = 15_000;

/**
 * Fetches and reads a feed, without cookies.
 *
 * @throws whatever fetch throws, also when `signal` aborts or the answer takes longer than 15 s; TypeError when it is no feed
 */
export const loadFeed = async (address: string, limit: number, signal: AbortSignal): Promise<EmbedFeed> => {
  const stop = new AbortController();
  const abort = () => stop.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, LONGEST_WAIT);
  try {
    const answer = await fetch(address, { credentials: 'omit', signal: stop.signal });
    if (!answer.ok) throw new TypeError(`Expected a feed, got status ${answer.status}.`);
    return readFeed(await answer.json(), limit);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};
