import { type EmbedFeed } from './feed';
import { readFeed } from './read-feed';

/** For what trying again cannot help: an address that is wrong, or leads to nothing. */
const NO_SUCH_FEED = [400, 404, 410];

/** In milliseconds. */
const LONGEST_WAIT = 15_000;

/**
 * Fetches and reads a feed, without cookies; null where there is none.
 *
 * @throws whatever fetch throws, also when `signal` aborts or the answer takes longer than 15 s; TypeError when it is no feed
 */
export const loadFeed = async (address: string, limit: number, signal: AbortSignal): Promise<EmbedFeed | null> => {
  const stop = new AbortController();
  const abort = () => stop.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, LONGEST_WAIT);
  try {
    // Asked anew each time, which mostly costs a 304: a cancellation must not come a day late.
    const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache', signal: stop.signal });
    if (NO_SUCH_FEED.includes(answer.status)) return null;
    if (!answer.ok) throw new TypeError(`Expected a feed, got status ${answer.status}.`);
    return readFeed(await answer.json(), limit);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};
