import { readRegister, readRegisterChanges } from '../directory/read-register';
import { Register, type RegisterParts } from '../directory/register';
import { changeRegister } from '../directory/register-changes';
import { type ChangedRow, loggedChanges, MOST_FOLLOWED, readEpoch, readIdentity } from '../shared/change-log';
import { type Context, type ResourceKey } from '../shared/context';
import { type Reader, type RowSource } from '../shared/reader';
import { type Graph, graphOf } from './graph';
import { loadSearchIndex } from './search/load-search-index';
import { type FlatIndexParts } from './search/flat-index';
import { readSearchChanges } from './search/read-search-changes';
import { SearchIndex } from './search/search-index';

/** What is held in memory of the data as they were at one epoch. Actor `i` of the graph is actor `i` of the register. */
export interface Snapshot {
  epoch: number;
  /** The one at which everything was read; what came since was followed. */
  wholeEpoch: number;
  /** Of the database. */
  identity: number;
  register: Register;
  graph: Graph;
  search: SearchIndex;
  /** Whether so much was followed that it is time to read everything anew. */
  hasFollowedMuch: boolean;
}

/** The parts of a snapshot in shared arrays, as threads hand them over, each with the epoch at which it was read. */
export interface RegisterPart {
  epoch: number;
  identity: number;
  register: RegisterParts;
}

export interface SearchPart {
  epoch: number;
  search: FlatIndexParts;
}

export type SnapshotParts = RegisterPart & SearchPart;

export const SNAPSHOT: ResourceKey<Snapshot> = { name: 'snapshot' };

export const snapshotOf = (context: Context): Snapshot => context.resource(SNAPSHOT);

/** How each part is read, from a source that shows one state of the data. */
export const PART_READERS = {
  register: async (source: RowSource): Promise<RegisterPart> => ({
    epoch: await readEpoch(source),
    identity: await readIdentity(source),
    register: await readRegister(source),
  }),
  search: async (source: RowSource): Promise<SearchPart> => ({
    epoch: await readEpoch(source),
    search: await loadSearchIndex(source),
  }),
};

export const readSnapshotParts = async (source: RowSource): Promise<SnapshotParts> => ({
  ...(await PART_READERS.register(source)),
  ...(await PART_READERS.search(source)),
});

export const snapshotFrom = ({ epoch, identity, register: parts, search }: SnapshotParts): Snapshot => {
  const register = Register.of(parts);
  const index = SearchIndex.over(search);
  const memory = { register, graph: graphOf(register), search: index };
  return { epoch, wholeEpoch: epoch, identity, ...memory, hasFollowedMuch: false };
};

export const readSnapshot = async (reader: Pick<Reader, 'snapshot'>): Promise<Snapshot> =>
  snapshotFrom(await reader.snapshot(readSnapshotParts));

const idsOf = (changes: readonly ChangedRow[], ...types: string[]): string[] => [
  ...new Set(changes.filter(({ type }) => types.includes(type)).map(({ id }) => id)),
];

/**
 * The snapshot as the data are now, from what has changed since and without reading the rest; the same object if nothing has. Null
 * where that cannot be: then everything must be read anew.
 */
export const followSnapshot = (snapshot: Snapshot, reader: Pick<Reader, 'snapshot'>): Promise<Snapshot | null> =>
  reader.snapshot(async (source) => {
    const epoch = await readEpoch(source);
    if (epoch === snapshot.epoch) return snapshot;
    const changes = epoch > snapshot.epoch ? await loggedChanges(source, snapshot.epoch, epoch) : null;
    if (!changes || changes.length > MOST_FOLLOWED || snapshot.search.overlaySize > MOST_FOLLOWED * 4) return null;
    const register = changeRegister(
      snapshot.register,
      await readRegisterChanges(source, {
        actors: idsOf(changes, 'Actor', 'Organisation', 'Coalition', 'Person'),
        memberships: idsOf(changes, 'Membership'),
        redirects: idsOf(changes, 'Redirect').length > 0,
      }),
    );
    if (!register) return null;
    const search = snapshot.search.with(await readSearchChanges(source, changes));
    const hasFollowedMuch = search.overlaySize > MOST_FOLLOWED || register.isHalfFull;
    return { ...snapshot, epoch, register, graph: graphOf(register), search, hasFollowedMuch };
  });
