import { type SqlValue } from '../../shared/reader';
import { type Target } from '../act';
import { cite, citeNew } from '../cite';
import { type Draft } from '../draft';
import { readTime } from '../read-time';
import { rowOfId } from '../referenced';
import { type Row, type RowType, type Values } from '../row';
import { periodValues } from '../values';
import { type FactCreateInput, type FactUpdateInput } from './fact.input';

/** Values by their columns; undefined where nothing is said. */
export type Given = Record<string, SqlValue | undefined>;

/** Values to store: null where nothing is said. */
export const stated = (values: Given): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));

/** Adds a fact with its citations. */
export const addFact = async (
  draft: Draft,
  type: RowType,
  values: Given,
  { citations }: Pick<FactCreateInput, 'citations'>,
): Promise<Target> => {
  const row = draft.add(type, stated(values));
  await citeNew(draft, row, citations);
  return { type, id: row.id };
};

/** Corrects a fact, and adds to its citations. */
export const changeFact = async (
  draft: Draft,
  type: RowType,
  { id, expectedVersion, citations }: FactUpdateInput,
  valuesFor: (row: Row) => Given | Promise<Given>,
): Promise<Target> => {
  const row = await rowOfId(draft, type, id);
  draft.change(row, await valuesFor(row), expectedVersion);
  await cite(draft, row, citations);
  return { type, id: row.id };
};

/** The column of a period; none where it is left out. */
export const givenPeriod = (period: string | null | undefined): Values =>
  period === undefined ? {} : readTime('period', () => periodValues(period));

/** The place behind the last row of a list. */
export const nextPlace = async (draft: Draft, type: RowType, property: string, owner: string): Promise<number> => {
  const rows = await draft.rows(type, property, [owner]);
  return Math.max(-1, ...rows.map(({ values }) => values.position as number)) + 1;
};
