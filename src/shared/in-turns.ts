import { setImmediate as turn } from 'node:timers/promises';

/** How long one may work before others get their turn, in milliseconds. */
const LONGEST = 10;

/** Gives out what a generator makes, and lets the event loop turn in between: who is quick to take it would never let go of it. */
export async function* inTurns<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let since = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - since < LONGEST) continue;
    await turn();
    since = performance.now();
  }
}
