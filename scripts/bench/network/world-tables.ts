import { ActorKind } from '../../../src/directory/actor-kind';
import { CoalitionKind } from '../../../src/directory/coalition-kind';
import { MembershipRole } from '../../../src/directory/membership-role';
import { NameKind } from '../../../src/directory/name-kind';
import { OrganisationKind } from '../../../src/directory/organisation-kind';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { Language } from '../../../src/shared/language';
import { nameKey, textKey } from '../../../src/shared/name-key';
import { type SqlValue } from '../../../src/shared/reader';
import { coalitionName, organisationName, personName } from './actor-name';
import { rowId, TABLES } from './row-id';
import { endOf, startOf, type World } from './world';

/** Rows to insert, each as its values in the order of the columns. */
export interface Table {
  name: string;
  columns: string[];
  rows: Iterable<SqlValue[]>;
}

const STORED = ['id', 'version', 'created_at', 'updated_at'];
const BOUNDS = ['start_earliest', 'start_latest', 'end_earliest', 'end_latest'];
const ALWAYS = [FAR_PAST, FAR_FUTURE, FAR_PAST, FAR_FUTURE];
const ORGANISATIONS = [OrganisationKind.ASSOCIATION, OrganisationKind.AGENCY, OrganisationKind.COMPANY];
const COALITIONS = [CoalitionKind.NETWORK, CoalitionKind.PROJECT, CoalitionKind.THEMATIC_GROUP];
const ROLES = [MembershipRole.MEMBER, MembershipRole.MEMBER, MembershipRole.PARTNER, MembershipRole.CHAIR];

interface NamedActor {
  id: string;
  actorKind: ActorKind;
  slug: string;
  name: string;
  kind: string | null;
}

const stored = (id: string): SqlValue[] => [id, 1, 0, 0];

function* actorsOf({ size, people }: World): Generator<NamedActor> {
  for (let actor = 0; actor < size.actors; actor++) {
    const id = rowId(TABLES.actor, actor);
    if (people[actor])
      yield { id, actorKind: ActorKind.PERSON, slug: `person-${actor}`, name: personName(actor), kind: null };
    else
      yield {
        ...{ id, actorKind: ActorKind.ORGANISATION, slug: `organisation-${actor}` },
        ...{ name: organisationName(actor), kind: ORGANISATIONS[actor % ORGANISATIONS.length] },
      };
  }
  for (let coalition = 0; coalition < size.coalitions; coalition++)
    yield {
      ...{ id: rowId(TABLES.coalition, coalition), actorKind: ActorKind.COALITION, slug: `coalition-${coalition}` },
      ...{ name: coalitionName(coalition), kind: COALITIONS[coalition % COALITIONS.length] },
    };
}

function* actorRows(world: World): Generator<SqlValue[]> {
  for (const { id, actorKind, slug, name, kind } of actorsOf(world))
    yield [...stored(id), actorKind, slug, name, nameKey(name), kind];
}

function* nameRows(world: World): Generator<SqlValue[]> {
  let number = 0;
  for (const { id, name } of actorsOf(world))
    yield [
      ...stored(rowId(TABLES.name, number++)),
      ...ALWAYS,
      ...[id, 0, name, textKey(name), Language.SV, NameKind.OFFICIAL],
    ];
}

function* membershipRows(world: World): Generator<SqlValue[]> {
  const { members, coalitions, onBehalfOf } = world;
  for (let membership = 0; membership < members.length; membership++) {
    const [start, end] = [startOf(world, membership), endOf(world, membership)];
    const other = onBehalfOf[membership];
    yield [
      ...stored(rowId(TABLES.membership, membership)),
      ...[start.earliest, start.latest, end.earliest, end.latest, `${start.text}/${end.text}`],
      ...[rowId(TABLES.actor, members[membership]), rowId(TABLES.coalition, coalitions[membership])],
      ...[ActorKind.COALITION, other < 0 ? null : rowId(TABLES.actor, other), ROLES[membership % ROLES.length]],
    ];
  }
}

/** The tables of a generated network, in the order in which foreign keys allow them. */
export const tablesOf = (world: World): Table[] => [
  { name: 'actors', columns: [...STORED, 'actor_kind', 'slug', 'name', 'name_key', 'kind'], rows: actorRows(world) },
  {
    name: 'actor_names',
    columns: [...STORED, ...BOUNDS, 'actor_id', 'position', 'text', 'text_key', 'language', 'kind'],
    rows: nameRows(world),
  },
  {
    name: 'memberships',
    columns: [
      ...[...STORED, ...BOUNDS, 'period', 'member_id', 'coalition_id'],
      ...['coalition_kind', 'on_behalf_of_id', 'roles'],
    ],
    rows: membershipRows(world),
  },
];
