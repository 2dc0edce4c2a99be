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

/** Parts that are no objects of their own, with the property that says of what; that is told with each change of them. */
export const OWNER_OF_PART: Readonly<Record<string, string | undefined>> = {
  EventSubject: 'eventId',
  EventTheme: 'eventId',
  ActorTheme: 'actorId',
};

const only = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

/** The changes as they are told and remembered: in the order in which they are written. */
export const rowChanges = ({ added, changed, removed }: Changes): RowChange[] => [
  ...added.map(({ type, id, values }): RowChange => ({
    ...{ kind: ChangeKind.ADDED, type, id, before: null, after: values, ties: [values] },
  })),
  ...changed.map(({ row: { type, id, values: all }, before, values }): RowChange => {
    const names = [...Object.keys(values), ...[OWNER_OF_PART[type] ?? []].flat()];
    return {
      ...{ kind: ChangeKind.CHANGED, type, id, before: only(before.values, names), after: only(all, names) },
      ties: [before.values, all],
    };
  }),
  ...removed.map(({ type, id, values }): RowChange => ({
    ...{ kind: ChangeKind.REMOVED, type, id, before: values, after: null, ties: [values] },
  })),
];
