import { type NodeFetcher } from '../shared/context';
import { rowsByKey } from '../shared/rows-by-key';
import { AccountActorsResolver } from './account-actors.resolver';
import { Activity } from './activity.entity';
import { ActivityResolver } from './activity.resolver';
import { TYPE_OF_KIND } from './actor-kind';
import { ActorName } from './actor-name.entity';
import { ActorQueries } from './actor.queries';
import { ActorResolver } from './actor.resolver';
import { Citation } from './citation.entity';
import { CitationResolver } from './citation.resolver';
import { CitedResolver } from './cited.resolver';
import { ContactResolver } from './contact.resolver';
import { CoalitionResolver } from './coalition.resolver';
import { Identifier } from './identifier.entity';
import { PartOfResolver, PositionResolver } from './links.resolver';
import { Mandate } from './mandate.entity';
import { MandateResolver } from './mandate.resolver';
import { Membership } from './membership.entity';
import { MembershipResolver, MembershipsResolver, MembersResolver } from './membership.resolver';
import { NodeResolver } from './node.resolver';
import { OrganisationResolver } from './organisation.resolver';
import { PartOf } from './part-of.entity';
import { PersonResolver } from './person.resolver';
import { Position } from './position.entity';
import { REGISTER } from './register';
import { Purpose } from './purpose.entity';
import { PurposeResolver } from './purpose.resolver';
import { sourceLoaders } from './source.loader';
import { SourceResolver } from './source.resolver';
import { themeLoaders } from './theme.loader';
import { ThemeResolver } from './theme.resolver';

/** What the directory gives to the schema. */
export const directoryResolvers = [
  NodeResolver,
  ActorQueries,
  ActorResolver,
  OrganisationResolver,
  CoalitionResolver,
  PersonResolver,
  ContactResolver,
  MembershipResolver,
  MembershipsResolver,
  MembersResolver,
  PartOfResolver,
  PositionResolver,
  PurposeResolver,
  MandateResolver,
  ActivityResolver,
  CitedResolver,
  CitationResolver,
  SourceResolver,
  ThemeResolver,
  AccountActorsResolver,
];

const actor =
  (type: string): NodeFetcher =>
  async (context, id) => {
    const row = context.resource(REGISTER).byId(id);
    return row && TYPE_OF_KIND[row.actorKind] === type ? row : null;
  };

const loaders = {
  ActorName: rowsByKey(ActorName, 'actor_names', 'id'),
  Identifier: rowsByKey(Identifier, 'identifiers', 'id'),
  Citation: rowsByKey(Citation, 'citations', 'id'),
  Membership: rowsByKey(Membership, 'memberships', 'id'),
  Position: rowsByKey(Position, 'positions', 'id'),
  PartOf: rowsByKey(PartOf, 'part_of', 'id'),
  Purpose: rowsByKey(Purpose, 'purposes', 'id'),
  Mandate: rowsByKey(Mandate, 'mandates', 'id'),
  Activity: rowsByKey(Activity, 'activities', 'id'),
};

const row =
  (type: keyof typeof loaders): NodeFetcher =>
  (context, id) =>
    context.use<{ load(id: string): Promise<object | null> }>(loaders[type]).load(id);

/** How the directory's rows are fetched by id. */
export const directoryNodes: Record<string, NodeFetcher> = {
  Organisation: actor('Organisation'),
  Coalition: actor('Coalition'),
  Person: actor('Person'),
  Source: (context, id) => context.use(sourceLoaders).byId.load(id),
  Theme: (context, id) => context.use(themeLoaders).byId.load(id),
  ActorName: row('ActorName'),
  Identifier: row('Identifier'),
  Citation: row('Citation'),
  Membership: row('Membership'),
  Position: row('Position'),
  PartOf: row('PartOf'),
  Purpose: row('Purpose'),
  Mandate: row('Mandate'),
  Activity: row('Activity'),
};

/** How the directory's rows other than actors are fetched by slug. */
export const directorySlugs: Record<string, NodeFetcher> = {
  Source: (context, slug) => context.use(sourceLoaders).bySlug.load(slug),
  Theme: (context, slug) => context.use(themeLoaders).bySlug.load(slug),
};
