import { DocumentRefused } from './document-refused';
import { type FieldPicker, type Selected } from './field-picker';

/** For each selection of fields: types have many. */
const COST = 10;

/** `ofType` within itself, as graphql-js asks for it. */
const MOST_WRAPPINGS = 10;

export const INTROSPECTIONS = new Set(['__schema', '__type']);

/**
 * What a question about the schema costs. Those of ordinary tools are deeper than other documents may be, for types are wrapped in
 * types, but ask for no list within itself: the types of the fields of the types of fields would be a hundred thousand.
 */
export const weighIntrospection = (
  picker: FieldPicker,
  selected: readonly Selected[],
  above: readonly string[] = [],
): number => {
  let cost = COST;
  for (const [{ node }, ...others] of picker.pick(selected).values()) {
    const name = node.name.value;
    const inner = [node, ...others.map((one) => one.node)].flatMap(({ selectionSet }) =>
      selectionSet ? [{ set: selectionSet, type: undefined }] : [],
    );
    if (inner.length === 0) continue;
    const isWrapping = name === 'ofType' || name === 'type';
    if (above.filter((one) => one === name).length >= (isWrapping ? MOST_WRAPPINGS : 1))
      throw new DocumentRefused('DOCUMENT_TOO_DEEP', `Expected ${name} of the schema not within itself, got it there.`);
    cost += weighIntrospection(picker, inner, [...above, name]);
  }
  return cost;
};
