import { source } from 'axe-core';
import { type Page } from 'playwright-core';

/** What axe-core finds amiss on a page, frames and shadow trees included, targets too small to hit among it: the rule, and where. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(`axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`);
}
