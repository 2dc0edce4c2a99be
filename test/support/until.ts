import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is yes, for 20 s at most. Playwright's own `waitForFunction` evaluates text within the page, which
 * our content security policy forbids.
 */
export async function until(question: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (await question()) return;
    await sleep(50);
  }
  throw new Error(`Not within 20 s: ${question}`);
}
