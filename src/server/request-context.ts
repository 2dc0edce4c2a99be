import { SNAPSHOT } from '../network/snapshot';
import { type Clock } from '../shared/clock';
import { type Context, createContext } from '../shared/context';
import { PageLoader } from '../shared/page-loader';
import { type Reader } from '../shared/reader';
import { nodeFetchers } from './slices';
import { type SnapshotKeeper } from './snapshot-keeper';

/** A maker of contexts, one a request. The snapshot is the one that is current when the request begins. */
export const contextMaker = (reader: Reader, keeper: Pick<SnapshotKeeper, 'current'>, clock: Clock) => (): Context =>
  createContext({ reader, clock, pages: new PageLoader(reader) }, nodeFetchers, { [SNAPSHOT.name]: keeper.current });
