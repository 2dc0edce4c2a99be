import { type Context } from '../shared/context';
import { Connection } from '../shared/connection';
import { inList } from '../shared/in-list';
import { type Condition, type ListSource, NOTHING, type OrderTerm } from '../shared/list-source';
import { textKey } from '../shared/name-key';
import { OrderDirection } from '../shared/order-direction';
import { type ActorKind } from './actor-kind';
import {
  type ActorOrder,
  ActorOrderField,
  type CoalitionFilter,
  type CoalitionListArgs,
  type OrganisationFilter,
  type OrganisationListArgs,
  type PersonFilter,
  type PersonListArgs,
} from './actor-list.input';
import { type ActorRef } from './actor-ref.input';
import { actorOf } from './actor-of';
import { type ActorRow } from './actor.loader';
import { findActor } from './find-actor';

type ActorListArgs = OrganisationListArgs | CoalitionListArgs | PersonListArgs;

/** The conditions of all kinds of actors. */
type ActorFilter = Omit<OrganisationFilter & CoalitionFilter & PersonFilter, 'kinds'> & {
  kinds?: OrganisationFilter['kinds'] | CoalitionFilter['kinds'];
};

/** The rows tied by a membership to the actor of a reference; nothing where it names none. */
const tied = async (
  context: Context,
  own: string,
  other: string,
  ref: ActorRef | null | undefined,
): Promise<Condition[]> => {
  if (!ref) return [];
  const actor = await findActor(context, ref);
  return [
    actor ? { sql: `a.id in (select m.${own} from memberships m where m.${other} = ?)`, params: [actor.id] } : NOTHING,
  ];
};

const conditions = async (context: Context, kind: ActorKind, filter: ActorFilter): Promise<Condition[]> => {
  const themes = filter.themes && inList('t.slug', filter.themes);
  return [
    { sql: 'a.actor_kind = ?', params: [kind] },
    ...(filter.kinds ? [inList('a.kind', filter.kinds)] : []),
    ...(filter.classification != null ? [inList('a.classification', [filter.classification])] : []),
    ...(filter.name != null
      ? [{ sql: 'a.id in (select n.actor_id from actor_names n where n.text_key = ?)', params: [textKey(filter.name)] }]
      : []),
    ...(themes
      ? [
          {
            sql: `a.id in (select x.actor_id from actor_themes x join themes t on t.id = x.theme_id where ${themes.sql})`,
            params: themes.params,
          },
        ]
      : []),
    ...(await tied(context, 'member_id', 'coalition_id', filter.memberOf)),
    ...(await tied(context, 'coalition_id', 'member_id', filter.member)),
  ];
};

const orderOf = (orderBy: ActorOrder | null | undefined): OrderTerm<ActorRow>[] => {
  const descending = orderBy?.direction === OrderDirection.DESC;
  if (orderBy?.field === ActorOrderField.SLUG)
    return [{ sql: 'a.slug', descending, value: (row) => row.slug, type: 'string' }];
  return [
    { sql: 'a.name_key', descending, value: (row) => row.nameKey, type: 'string' },
    { sql: 'a.id', descending, value: (row) => row.id, type: 'string' },
  ];
};

/** A page of the actors of one kind. The database finds them; what is shown of them lies ready in the register. */
export const listActors = async (
  context: Context,
  kind: ActorKind,
  args: ActorListArgs,
): Promise<Connection<ActorRow>> => {
  const source: ListSource<ActorRow> = {
    columns: 'a.id as id',
    from: 'actors a',
    where: await conditions(context, kind, args.filter ?? {}),
    orderName: `${kind} ${args.orderBy?.field ?? ActorOrderField.NAME}`,
    order: orderOf(args.orderBy),
  };
  const page = await context.pages.page(source, args);
  return new Connection(page.with(await Promise.all(page.rows.map(({ id }) => actorOf(context, id)))));
};
