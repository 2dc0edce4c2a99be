import { type Row, type RowType, type Values } from '../row';
import { joinedPeriod, mayOverlap, type StatedPeriod } from './joined-period';

/** By which properties rows of a type say the same thing. */
const SAME_BY: Partial<Record<RowType, readonly string[]>> = {
  ActorName: ['actorId', 'text', 'language'],
  Contact: ['actorId'],
  PartOf: ['partId', 'wholeId'],
  Membership: ['coalitionId', 'memberId', 'onBehalfOfId'],
  Position: ['personId', 'organisationId', 'title'],
  Purpose: ['coalitionId', 'kind', 'text'],
  Mandate: ['coalitionId', 'kind', 'title'],
  Activity: ['coalitionId', 'name'],
  Participation: ['eventId', 'actorId', 'role'],
};

/** Of these one and the same may hold at several times. */
const RECURRING: readonly RowType[] = ['PartOf', 'Membership', 'Position'];

const periodOf = ({ values }: Row) => values as unknown as StatedPeriod;

/** What rows that may say the same have in common; null for those that never do. */
export const sameKey = ({ type, values }: Row): string | null => {
  const names = SAME_BY[type];
  return names ? JSON.stringify([type, ...names.map((name) => values[name] ?? null)]) : null;
};

/** Whether two rows with one key say the same thing, so that one of them is enough. */
export const areSame = (one: Row, other: Row): boolean =>
  one.id !== other.id && (!RECURRING.includes(one.type) || mayOverlap(periodOf(one), periodOf(other)));

const rolesOf = ({ values }: Row): string[] => String(values.roles).split(',');

/** What the row that stays takes over from one that says the same: what it leaves open, other roles, a longer period. */
export const joinedValues = (stays: Row, gone: Row): Values => {
  // A name keeps its own kind and period; a merged one has none to add.
  if (stays.type === 'ActorName') return {};
  const open = Object.keys(gone.values).filter((name) => stays.values[name] == null && gone.values[name] != null);
  return {
    ...Object.fromEntries(open.map((name) => [name, gone.values[name]])),
    ...(stays.type === 'Membership' && { roles: [...new Set([...rolesOf(stays), ...rolesOf(gone)])].join(',') }),
    ...(RECURRING.includes(stays.type) && { period: joinedPeriod(periodOf(stays), periodOf(gone)) }),
  };
};
