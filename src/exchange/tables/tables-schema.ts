import { z } from 'zod';
import { checked, oneOrMany, strict } from '../seeds/schema-parts';
import { SEPARATORS } from './read-csv';

/** The list of the seed format in which each thing goes that a row can be. */
export const LIST_OF = {
  theme: 'themes',
  organisation: 'organisations',
  person: 'people',
  coalition: 'coalitions',
  membership: 'memberships',
  position: 'positions',
} as const;

export type RowKind = keyof typeof LIST_OF;
export const ROW_KINDS = Object.keys(LIST_OF) as RowKind[];

/** What a row is filled into; read when the columns are known. */
const template = z.unknown().optional();

const besideOrBelow = checked((path) =>
  /^[/\\]|^\w:|\\|(^|\/)\.\.(\/|$)/.test(path)
    ? `expected the name of a file beside this one, found "${path.slice(0, 60)}"`
    : null,
);

const separator = z.enum(SEPARATORS, {
  error: 'expected one of "," ";" "|" "\\t" (tab), in quotation marks',
});

/** Tables (CSV) whose rows are facts, as docs/csv-import.md describes them. */
export const tablesSchema = oneOrMany(
  strict({
    ...{ file: besideOrBelow, separator: separator.default(',') },
    ...{ theme: template, organisation: template, person: template, coalition: template },
    ...{ membership: template, position: template },
  }),
).optional();

export type TableText = NonNullable<z.output<typeof tablesSchema>>[number];
