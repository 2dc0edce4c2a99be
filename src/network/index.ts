import { type ClassReference } from '../shared/class-reference';
import { BrokersResolver } from './brokers.resolver';
import { CollaborationQueries, SharedCoalitionResolver } from './collaboration.resolver';
import { CollaborationStepResolver } from './collaboration-step.resolver';
import { Collaboration, CollaborationPath, CollaborationStep, SharedCoalition } from './collaboration.type';
import { CollaboratorConnection, CollaboratorEdge } from './collaborator.type';
import { CollaboratorEdgeResolver, CollaboratorsResolver } from './collaborators.resolver';
import { NetworkEdgeResolver, NetworkNodeResolver } from './network-edge.resolver';
import { NetworkResolver } from './network.resolver';
import {
  BrokerConnection,
  BrokerEdge,
  MeasureAccuracy,
  Network,
  NetworkEdge,
  NetworkEdgeConnection,
  NetworkNodeConnection,
  NetworkNodeEdge,
} from './network.type';
import { SearchResolver } from './search.resolver';
import { SearchConnection, SearchEdge } from './search.type';

/** What the network gives to the schema. */
export const networkResolvers = [
  CollaboratorsResolver,
  CollaboratorEdgeResolver,
  CollaborationQueries,
  SharedCoalitionResolver,
  CollaborationStepResolver,
  NetworkResolver,
  NetworkNodeResolver,
  NetworkEdgeResolver,
  BrokersResolver,
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
  Network,
  NetworkNodeConnection,
  NetworkNodeEdge,
  NetworkEdgeConnection,
  NetworkEdge,
  MeasureAccuracy,
  BrokerConnection,
  BrokerEdge,
  SearchConnection,
  SearchEdge,
];
