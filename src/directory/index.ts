import { type NodeFetcher } from '../shared/context';
import { rowsById } from '../shared/rows-by-id';
import { Activity } from './activity.entity';
import { TYPE_OF_KIND } from './actor-kind';
import { ActorQueries } from './actor.queries';
import { ActorResolver } from './actor.resolver';
import { CitationResolver, CitedResolver, SourceResolver } from './citation.resolver';
import { citationLoaders } from './citation.loader';
import { CoalitionResolver } from './coalition.resolver';
import { PartOfResolver, PositionResolver } from './links.resolver';
import { Mandate } from './mandate.entity';
import { Membership } from './membership.entity';
import { MembershipResolver, MembershipsResolver, MembersResolver } from './membership.resolver';
import { NodeResolver } from './node.resolver';
import { OrganisationResolver } from './organisation.resolver';
import { PartOf } from './part-of.entity';
import { PersonResolver } from './person.resolver';
import { Position } from './position.entity';
import { REGISTER } from './register';
import { Purpose } from './purpose.entity';
import { ActivityResolver, MandateResolver, PurposeResolver } from './texts.resolver';
import { SourceQueries, ThemeResolver } from './theme-source.resolver';

/** What the directory gives to the schema. */
export const directoryResolvers = [
  NodeResolver,
  ActorQueries,
  ActorResolver,
  OrganisationResolver,
  CoalitionResolver,
  PersonResolver,
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
  SourceQueries,
  ThemeResolver,
];

const actor =
  (type: string): NodeFetcher =>
  async (context, id) => {
    const row = context.resource(REGISTER).byId(id);
    return row && TYPE_OF_KIND[row.actorKind] === type ? row : null;
  };

const loaders = {
  Membership: rowsById(Membership, 'memberships'),
  Position: rowsById(Position, 'positions'),
  PartOf: rowsById(PartOf, 'part_of'),
  Purpose: rowsById(Purpose, 'purposes'),
  Mandate: rowsById(Mandate, 'mandates'),
  Activity: rowsById(Activity, 'activities'),
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
  Source: (context, id) => context.use(citationLoaders).source.load(id),
  Theme: (context, id) => context.use(citationLoaders).theme.load(id),
  Membership: row('Membership'),
  Position: row('Position'),
  PartOf: row('PartOf'),
  Purpose: row('Purpose'),
  Mandate: row('Mandate'),
  Activity: row('Activity'),
};

/** How the directory's rows other than actors are fetched by slug. */
export const directorySlugs: Record<string, NodeFetcher> = {
  Source: (context, slug) => context.use(citationLoaders).sourceBySlug.load(slug),
  Theme: (context, slug) => context.use(citationLoaders).themeBySlug.load(slug),
};
