import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { OrderDirection } from '../shared/order-direction';
import { type MemoryTerm, pageInMemory } from '../shared/page-in-memory';
import { type Certainty, certaintyAt, isListed } from './certainty';
import { type MembershipColumns, type MembershipRow } from './membership-columns';
import { type MemberListArgs, MembershipOrderField, type MembershipListArgs } from './membership-list.input';
import { type MembershipRole } from './membership-role';
import { REGISTER, type Register } from './register';
import { RegisteredMembership } from './registered-membership';

type Keep = (place: number) => boolean;

const conditions = (
  register: Register,
  others: Int32Array,
  { at, certainty, roles, kinds }: MemberListArgs,
): Keep[] => {
  const { memberships } = register;
  return [
    ...(at != null || certainty
      ? [(place: number) => isListed(certaintyAt(memberships.boundsAt(place), at), certainty)]
      : []),
    ...(roles
      ? [(place: number) => memberships.rolesAt(place).some((role) => roles.includes(role as MembershipRole))]
      : []),
    ...(kinds ? [(place: number) => kinds.includes(register.actor(others[place]).actorKind)] : []),
  ];
};

const orderOf = (register: Register, others: Int32Array, { orderBy }: MembershipListArgs): MemoryTerm[] => {
  const { memberships } = register;
  const descending = orderBy?.direction === OrderDirection.DESC;
  const text = (value: (place: number) => string): MemoryTerm => ({ type: 'string', descending, value });
  const id = text((place) => memberships.ids.at(place));
  if (orderBy?.field === MembershipOrderField.ID) return [id];
  if (orderBy?.field === MembershipOrderField.SINCE)
    return [{ type: 'number', descending, value: (place) => memberships.startEarliest(place) }, id];
  const other = (place: number) => register.actor(others[place]);
  return [text((place) => other(place).nameKey), text((place) => other(place).id), id];
};

/** The list in the asked order. It stands by name. */
const sorted = (places: Int32Array, memberships: MembershipColumns, { orderBy }: MembershipListArgs): Int32Array => {
  const field = orderBy?.field ?? MembershipOrderField.NAME;
  const ordered = field === MembershipOrderField.NAME ? places : places.slice();
  const byId = (a: number, b: number) => memberships.ids.compare(a, b);
  if (field === MembershipOrderField.ID) ordered.sort(byId);
  if (field === MembershipOrderField.SINCE)
    ordered.sort((a, b) => memberships.startEarliest(a) - memberships.startEarliest(b) || byId(a, b));
  return orderBy?.direction === OrderDirection.DESC ? ordered.slice().reverse() : ordered;
};

const list = (register: Register, own: 'member' | 'coalition', places: Int32Array, args: MemberListArgs) => {
  const { memberships } = register;
  const others = own === 'member' ? memberships.coalitions : memberships.members;
  const keep = conditions(register, others, args);
  const kept = keep.length ? places.filter((place) => keep.every((holds) => holds(place))) : places;
  const page = pageInMemory<MembershipRow>(
    {
      places: sorted(kept, memberships, args),
      orderName: `Membership of ${own} ${args.orderBy?.field ?? MembershipOrderField.NAME}`,
      order: orderOf(register, others, args),
      row: (place) => new RegisteredMembership(register, place),
    },
    args,
  );
  return new Connection<MembershipRow, { certainty: Certainty }>(page, (row) => ({
    certainty: certaintyAt(row, args.at),
  }));
};

/** A page of the memberships that an actor has. */
export const membershipsOf = (context: Context, actorId: string, args: MembershipListArgs) => {
  const register = context.resource(REGISTER);
  return list(register, 'member', register.membershipsOf(actorId), args);
};

/** A page of the memberships that a coalition is made of. */
export const membersOf = (context: Context, coalitionId: string, args: MemberListArgs) => {
  const register = context.resource(REGISTER);
  return list(register, 'coalition', register.membersOfCoalition(coalitionId), args);
};
