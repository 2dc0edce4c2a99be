import { ChangeKind } from './change-kind';

/** An object and what was done to it in an epoch. */
export interface ObjectChange {
  epoch: number;
  kind: ChangeKind;
  type: string;
  id: string;
}

/** What two changes do together; null for nothing. */
const together = (first: ChangeKind, last: ChangeKind): ChangeKind | null => {
  if (first === ChangeKind.ADDED) return last === ChangeKind.REMOVED ? null : ChangeKind.ADDED;
  return first === ChangeKind.REMOVED && last === ChangeKind.ADDED ? ChangeKind.CHANGED : last;
};

/** One change an object for all that was done to it, at the epoch of the last; what came and went is left out. */
export const summedChanges = (changes: readonly ObjectChange[]): ObjectChange[] => {
  const byId = new Map<string, { first: ChangeKind; last: ObjectChange }>();
  for (const change of changes) {
    const first = byId.get(change.id)?.first ?? change.kind;
    byId.delete(change.id);
    byId.set(change.id, { first, last: change });
  }
  return [...byId.values()].flatMap(({ first, last }) => {
    const kind = together(first, last.kind);
    return kind === null ? [] : [{ ...last, kind }];
  });
};
