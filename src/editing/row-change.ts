import { ChangeKind } from './change-kind';
import { type Changes } from './changes';
import { type RowType, type Values } from './row';

/** What was done to one row. Of a changed one only the values that are otherwise. */
export interface RowChange {
  kind: ChangeKind;
  type: RowType;
  id: string;
  before: Values | null;
  after: Values | null;
  /** All values by which the row is tied to others, as they were or are. */
  ties: Values[];
}

/** What is told and remembered of nobody. */
const SECRET: Partial<Record<RowType, string>> = { ApiKey: 'hash' };

const told = (type: RowType, values: Values, names = Object.keys(values)): Values =>
  Object.fromEntries(names.filter((name) => name !== SECRET[type]).map((name) => [name, values[name] ?? null]));

/** Parts that are no objects of their own, with the property that says of what; that is told with each change of them. */
export const OWNER_OF_PART: Readonly<Record<string, string | undefined>> = {
  EventSubject: 'eventId',
  EventTheme: 'eventId',
  ActorTheme: 'actorId',
};

/** The changes as they are told and remembered: in the order in which they are written. */
export const rowChanges = ({ added, changed, removed }: Changes): RowChange[] => [
  ...added.map(({ type, id, values }): RowChange => ({
    ...{ kind: ChangeKind.ADDED, type, id, before: null, after: told(type, values), ties: [values] },
  })),
  ...changed.map(({ row: { type, id, values: all }, before, values }): RowChange => {
    const owner = OWNER_OF_PART[type];
    const names = [...Object.keys(values), ...(owner ? [owner] : [])];
    return {
      ...{
        kind: ChangeKind.CHANGED,
        type,
        id,
        before: told(type, before.values, names),
        after: told(type, all, names),
      },
      ties: [before.values, all],
    };
  }),
  ...removed.map(({ type, id, values }): RowChange => ({
    ...{ kind: ChangeKind.REMOVED, type, id, before: told(type, values), after: null, ties: [values] },
  })),
];
