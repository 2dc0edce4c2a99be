import { type EntityManager } from 'typeorm';
import { type SeedProblem } from '../seeds/seed-problem';
import { ROW_TYPES } from '../../editing/row';
import { tableOf } from '../../editing/table';
import { type Statement } from './statement';

const signs = (text: string) => Array.from(text).length;

/** Texts that are longer than their columns, which one database would refuse and the other keep. */
export function tooLong(manager: EntityManager, statements: readonly Statement[]): SeedProblem[] {
  const tables = new Map(ROW_TYPES.map((type) => [type, tableOf(manager, type).columns]));
  return statements.flatMap(({ type, values, citations, place }) => {
    const columns = tables.get(type)!.filter(({ property, length }) => {
      const text = values[property];
      return length > 0 && typeof text === 'string' && text.length > length && signs(text) > length;
    });
    const locator = tables.get('Citation')!.find(({ property }) => property === 'locator')!.length;
    return [
      ...columns.map(({ property, length }) => ({ property, length })),
      ...(citations.some((one) => signs(one.locator ?? '') > locator)
        ? [{ property: 'locator', length: locator }]
        : []),
    ].map(({ property, length }) => ({
      ...place,
      message: `${property} is too long: expected at most ${length} signs`,
    }));
  });
}
