import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { OrderDirection } from '../shared/order-direction';
import { type MemoryTerm, pageInMemory } from '../shared/page-in-memory';
import { type Certainty, certaintyAt, isListed } from './certainty';
import { type MembershipRow } from './membership-columns';
import { type MemberListArgs, MembershipOrderField, type MembershipListArgs } from './membership-list.input';
import { type MembershipRole } from './membership-role';
import { REGISTER, type Register } from './register';

type Keep = (place: number) => boolean;

const conditions = (
  register: Register,
  others: Int32Array,
  { at, certainty, roles, kinds }: MemberListArgs,
): Keep[] => {
  const { memberships, actors } = register;
  return [
    ...(at != null || certainty
      ? [(place: number) => isListed(certaintyAt(memberships.boundsAt(place), at), certainty)]
      : []),
    ...(roles
      ? [(place: number) => memberships.rolesAt(place).some((role) => roles.includes(role as MembershipRole))]
      : []),
    ...(kinds ? [(place: number) => kinds.includes(actors[others[place]].actorKind)] : []),
  ];
};

const orderOf = (register: Register, others: Int32Array, { orderBy }: MembershipListArgs): MemoryTerm[] => {
  const { memberships, actors } = register;
  const descending = orderBy?.direction === OrderDirection.DESC;
  const id: MemoryTerm = { type: 'string', descending, value: (place) => memberships.ids[place] };
  if (orderBy?.field === MembershipOrderField.ID) return [id];
  if (orderBy?.field === MembershipOrderField.SINCE)
    return [{ type: 'number', descending, value: (place) => memberships.bounds[place * 4] }, id];
  return [{ type: 'string', descending, value: (place) => actors[others[place]].nameKey }, id];
};

/** The list in the asked order. It stands by name; places alone are already in the order of ids. */
const sorted = (places: Int32Array, bounds: Float64Array, { orderBy }: MembershipListArgs): Int32Array => {
  const field = orderBy?.field ?? MembershipOrderField.NAME;
  const ordered = field === MembershipOrderField.NAME ? places : places.slice().sort();
  if (field === MembershipOrderField.SINCE) ordered.sort((a, b) => bounds[a * 4] - bounds[b * 4] || a - b);
  return orderBy?.direction === OrderDirection.DESC ? ordered.slice().reverse() : ordered;
};

const list = (register: Register, own: 'member' | 'coalition', places: Int32Array, args: MemberListArgs) => {
  const { memberships } = register;
  const others = own === 'member' ? memberships.coalitions : memberships.members;
  const keep = conditions(register, others, args);
  const kept = keep.length ? places.filter((place) => keep.every((holds) => holds(place))) : places;
  const page = pageInMemory<MembershipRow>(
    {
      places: sorted(kept, memberships.bounds, args),
      orderName: `Membership of ${own} ${args.orderBy?.field ?? MembershipOrderField.NAME}`,
      order: orderOf(register, others, args),
      row: (place) => memberships.row(place),
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
  return list(register, 'coalition', register.membersOf(coalitionId), args);
};
