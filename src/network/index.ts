import { type ClassReference } from '../shared/class-reference';
import { CollaborationQueries, SharedCoalitionResolver } from './collaboration.resolver';
import { Collaboration, CollaborationPath, CollaborationStep, SharedCoalition } from './collaboration.type';
import { CollaboratorConnection, CollaboratorEdge } from './collaborator.type';
import { CollaboratorEdgeResolver, CollaboratorsResolver } from './collaborators.resolver';
import { SearchResolver } from './search.resolver';
import { SearchConnection, SearchEdge } from './search.type';

/** What the network gives to the schema. */
export const networkResolvers = [
  CollaboratorsResolver,
  CollaboratorEdgeResolver,
  CollaborationQueries,
  SharedCoalitionResolver,
  SearchResolver,
];

/** The types that the network declares. */
export const networkTypes: ClassReference[] = [
  CollaboratorConnection,
  CollaboratorEdge,
  Collaboration,
  CollaborationPath,
  CollaborationStep,
  SharedCoalition,
  SearchConnection,
  SearchEdge,
];
