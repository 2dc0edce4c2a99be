import { type Shared } from './address';
import { EXAMPLES } from './examples';

/**
 * What GraphiQL starts with. On a first visit, when it has stored no tabs yet, the examples, after what is shared. Later a
 * shared query becomes one more tab, or the active one if it is there already; without one the stored tabs come back.
 */
export function firstTabs({ query, variables }: Shared, isFirstVisit: boolean) {
  if (!isFirstVisit) return { query, variables };
  const tabs = query ? [{ query, variables }, ...EXAMPLES] : [...EXAMPLES];
  return { query: tabs[0].query, variables: tabs[0].variables, tabs };
}
