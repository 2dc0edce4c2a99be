import { OrganisationKind } from '../directory/organisation-kind';
import { readRegister } from '../directory/read-register';
import { type Register } from '../directory/register';
import { type Context, type ResourceKey } from '../shared/context';
import { type Reader } from '../shared/reader';
import { type Graph } from './graph';
import { GraphBuilder } from './graph-builder';
import { loadSearchIndex } from './search/load-search-index';
import { type SearchIndex } from './search/search-index';

/** What is held in memory of the data as they were at one epoch. Actor `i` of the graph is actor `i` of the register. */
export interface Snapshot {
  epoch: number;
  register: Register;
  graph: Graph;
  search: SearchIndex;
}

export const SNAPSHOT: ResourceKey<Snapshot> = { name: 'snapshot' };

export const snapshotOf = (context: Context): Snapshot => context.resource(SNAPSHOT);

/** The start of a period as stated; null where it is open or unknown. */
const startOf = (period: string | null): string | null => period?.split('/')[0]?.replace('..', '') || null;

const readEpoch = async (reader: Reader): Promise<number> => {
  const [state] = await reader.rows<{ epoch: number }>('select epoch from data_state', []);
  return state.epoch;
};

const graphOf = ({ actors, memberships }: Register): Graph => {
  const builder = new GraphBuilder();
  for (const { id, nameKey, actorKind, kind } of actors)
    builder.addActor({ id, nameKey, kind: actorKind, isCollective: kind === OrganisationKind.COLLECTIVE });
  for (let place = 0; place < memberships.length; place++) {
    const row = memberships.row(place);
    builder.addMembership({ ...row, startEdtf: startOf(row.period) });
  }
  return builder.build();
};

/** Reads the snapshot. Where a write comes between its statements it is read again, so that it is never half of one epoch. */
export const readSnapshot = async (reader: Reader): Promise<Snapshot> => {
  const epoch = await readEpoch(reader);
  const register = await readRegister(reader);
  const search = await loadSearchIndex(reader);
  return (await readEpoch(reader)) === epoch
    ? { epoch, register, graph: graphOf(register), search }
    : readSnapshot(reader);
};

/** Whether the data have moved on since the snapshot. */
export const isStale = async (snapshot: Snapshot, reader: Reader): Promise<boolean> =>
  (await readEpoch(reader)) !== snapshot.epoch;
