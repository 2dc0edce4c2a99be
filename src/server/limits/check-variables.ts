import { type Limits } from '../../shared/limits';
import { checkText } from './check-text';
import { DocumentRefused } from './document-refused';

/** The scalar of references in a federated schema. */
const REFERENCE = '_Any';

/**
 * Holds the values of variables to their limits, level by level, so that no depth exhausts the stack.
 *
 * @param types the name of the innermost type of each variable that the operation declares
 */
export const checkVariables = (
  variables: Record<string, unknown>,
  types: ReadonlyMap<string, string>,
  limits: Limits,
): void => {
  for (const [name, value] of Object.entries(variables)) {
    const most = types.get(name) === REFERENCE ? limits.representations : limits.listItems;
    let level: unknown[] = [value];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > limits.jsonDepth)
        throw new DocumentRefused(
          'BAD_USER_INPUT',
          `Expected the value of $${name} to be at most ${limits.jsonDepth} levels deep, got more.`,
        );
      const next: unknown[] = [];
      for (const one of level) {
        if (typeof one === 'string') checkText(one);
        if (typeof one !== 'object' || one === null) continue;
        const inner: unknown[] = Array.isArray(one) ? one : Object.values(one);
        // The references themselves are the outermost list; what is in one of them is as bounded as elsewhere.
        if (Array.isArray(one) && inner.length > (depth === 0 ? most : limits.listItems))
          throw new DocumentRefused(
            'BAD_USER_INPUT',
            `Expected a list of at most ${depth === 0 ? most : limits.listItems} items in $${name}, got ${inner.length}.`,
          );
        for (const item of inner) next.push(item);
      }
      level = next;
    }
  }
};
