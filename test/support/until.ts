import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is yes, for 10 s at most. Playwright's own `waitForFunction` evaluates text within the page, which
 * our content security policy forbids.
 */
export async function until(question: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await question()) return;
    await sleep(50);
  }
  throw new Error(`Not within 10 s: ${question}`);
}
