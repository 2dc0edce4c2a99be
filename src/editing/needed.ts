import { refused } from './user-error';

/** What an update says of a value that must be there: undefined where it is to stay; null is refused. */
export const needed = <Value>(field: string, value: Value | null | undefined): Value | undefined => {
  if (value === null) throw refused('INVALID', 'Expected a value, got null: this cannot be emptied.', field);
  return value;
};
