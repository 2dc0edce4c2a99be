import { columnsOf } from '../shared/columns-of';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { type Condition, type ListSource, type OrderTerm } from '../shared/list-source';
import { OrderDirection } from '../shared/order-direction';
import { type Certainty, certaintyAt, heldAt, type PeriodBounds } from './certainty';
import { Membership } from './membership.entity';
import { type MemberListArgs, MembershipOrderField, type MembershipListArgs } from './membership-list.input';
import { type MembershipRole } from './membership-role';

type MembershipRow = Membership & { otherNameKey: string };

const CARD: (keyof Membership)[] = ['id', 'memberId', 'coalitionId', 'onBehalfOfId', 'roles', 'label'];
const BOUNDS: (keyof PeriodBounds)[] = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'];

const rolesCondition = (roles: MembershipRole[]): Condition => ({
  sql: roles.map(() => `concat(',', m.roles, ',') like ?`).join(' or ') || '1 = 0',
  params: roles.map((role) => `%,${role},%`),
});

const orderOf = ({ orderBy }: MembershipListArgs): OrderTerm<MembershipRow>[] => {
  const descending = orderBy?.direction === OrderDirection.DESC;
  const id: OrderTerm<MembershipRow> = { sql: 'm.id', descending, value: (row) => row.id, type: 'string' };
  if (orderBy?.field === MembershipOrderField.ID) return [id];
  if (orderBy?.field === MembershipOrderField.SINCE)
    return [{ sql: 'm.start_earliest', descending, value: (row) => row.startEarliest, type: 'number' }, id];
  return [{ sql: 'o.name_key', descending, value: (row) => row.otherNameKey, type: 'string' }, id];
};

/** The memberships of an actor (`own` is member_id) or of a coalition (`own` is coalition_id), as SQL. */
const sourceOf = (own: 'member_id' | 'coalition_id', args: MemberListArgs): ListSource<MembershipRow> => {
  const field = args.orderBy?.field ?? MembershipOrderField.NAME;
  const byName = field === MembershipOrderField.NAME;
  const withBounds = args.at != null || field === MembershipOrderField.SINCE;
  const other = own === 'member_id' ? 'coalition_id' : 'member_id';
  return {
    columns:
      columnsOf(Membership, 'm', withBounds ? [...CARD, ...BOUNDS] : CARD) +
      (byName ? ', o.name_key as otherNameKey' : ''),
    from: byName || args.kinds ? `memberships m join actors o on o.id = m.${other}` : 'memberships m',
    key: `m.${own}`,
    where: [
      ...heldAt('m', args.at, args.certainty),
      ...(args.roles ? [rolesCondition(args.roles)] : []),
      ...(args.kinds ? [inList('o.actor_kind', args.kinds)] : []),
    ],
    orderName: `Membership ${own} ${field}`,
    order: orderOf(args),
  };
};

const list = async (context: Context, own: 'member_id' | 'coalition_id', id: string, args: MemberListArgs) =>
  new Connection<MembershipRow, { certainty: Certainty }>(
    await context.pages.pageOf(sourceOf(own, args), id, args),
    (row) => ({
      certainty: certaintyAt(row, args.at),
    }),
  );

/** A page of the memberships that an actor has. */
export const membershipsOf = (context: Context, actorId: string, args: MembershipListArgs) =>
  list(context, 'member_id', actorId, args);

/** A page of the memberships that a coalition is made of. */
export const membersOf = (context: Context, coalitionId: string, args: MemberListArgs) =>
  list(context, 'coalition_id', coalitionId, args);
