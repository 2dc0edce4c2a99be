import { VIEWER } from '../access/viewer-key';
import { ANYONE, type Viewer } from '../access/viewer';
import { OUTCOMES, type Outcomes } from '../editing/act';
import { REGISTER } from '../directory/register';
import { NETWORK_SERVICE, type NetworkService } from '../network/network-task';
import { SNAPSHOT } from '../network/snapshot';
import { BASE_URL } from '../shared/base-url';
import { type Clock } from '../shared/clock';
import { type Context, createContext } from '../shared/context';
import { PageLoader } from '../shared/page-loader';
import { type Reader } from '../shared/reader';
import { DEADLINE, type Deadline } from './limits/deadline';
import { nodeFetchers } from './slices';
import { type SnapshotKeeper } from './snapshot-keeper';

export interface ContextParts {
  reader: Reader;
  keeper: Pick<SnapshotKeeper, 'current'>;
  clock: Clock;
  network: NetworkService;
  /** See BASE_URL; known once the server listens. */
  baseUrl: () => string;
}

/** What else one request works with. */
export interface RequestParts {
  /** Of its mutations. */
  outcomes?: Outcomes;
  /** Until when it may read. */
  deadline?: Deadline;
  resources?: Record<string, unknown>;
}

/** A maker of contexts, one a request, for whoever asks. The snapshot is the one that is current when the request begins. */
export const contextMaker =
  ({ reader, keeper, clock, network, baseUrl }: ContextParts) =>
  (viewer: Viewer = ANYONE, { outcomes = new Map(), deadline, resources = {} }: RequestParts = {}): Context => {
    const { current } = keeper;
    const bounded = deadline ? { reader: deadline.boundReader(reader), network: deadline.boundNetwork(network) } : null;
    const own = bounded?.reader ?? reader;
    return createContext({ reader: own, clock, pages: new PageLoader(own) }, nodeFetchers, {
      ...resources,
      [VIEWER.name]: viewer,
      [OUTCOMES.name]: outcomes,
      [DEADLINE.name]: deadline,
      [SNAPSHOT.name]: current,
      [REGISTER.name]: current.register,
      [NETWORK_SERVICE.name]: bounded?.network ?? network,
      [BASE_URL.name]: baseUrl(),
    });
  };
