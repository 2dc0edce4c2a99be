import { type ActorRow, cardColumns } from '../directory/actor.loader';
import { OrganisationKind } from '../directory/organisation-kind';
import { type Context, type ResourceKey } from '../shared/context';
import { type Reader } from '../shared/reader';
import { type Graph, type MembershipRow } from './graph';
import { GraphBuilder } from './graph-builder';
import { loadSearchIndex } from './search/load-search-index';
import { type SearchIndex } from './search/search-index';

/** The graph and the search index as the data were at one epoch, and the actors beside: `cards[i]` is the graph's actor `i`. */
export interface Snapshot {
  epoch: number;
  graph: Graph;
  cards: ActorRow[];
  search: SearchIndex;
}

export const SNAPSHOT: ResourceKey<Snapshot> = { name: 'network' };

export const snapshotOf = (context: Context): Snapshot => context.resource(SNAPSHOT);

const MEMBERSHIPS = `select m.id as id, m.member_id as memberId, m.coalition_id as coalitionId, m.on_behalf_of_id as onBehalfOfId, m.period as period,
  m.start_earliest as startEarliest, m.start_latest as startLatest, m.end_earliest as endEarliest, m.end_latest as endLatest from memberships m order by m.id`;

/** The start of a period as stated; null where it is open or unknown. */
const startOf = (period: string | null): string | null => period?.split('/')[0]?.replace('..', '') || null;

const readEpoch = async (reader: Reader): Promise<number> => {
  const [state] = await reader.rows<{ epoch: number }>('select epoch from data_state', []);
  return state.epoch;
};

const readGraph = async (reader: Reader): Promise<Pick<Snapshot, 'graph' | 'cards'>> => {
  const builder = new GraphBuilder();
  const cards = await reader.rows<ActorRow>(`select ${cardColumns('a')} from actors a order by a.id`, []);
  for (const card of cards) {
    const { id, slug, name, nameKey, actorKind, kind } = card;
    builder.addActor({ id, slug, name, nameKey, kind: actorKind, isCollective: kind === OrganisationKind.COLLECTIVE });
  }
  const memberships = await reader.rows<Omit<MembershipRow, 'startEdtf'> & { period: string | null }>(MEMBERSHIPS, []);
  for (const { period, ...row } of memberships) builder.addMembership({ ...row, startEdtf: startOf(period) });
  return { graph: builder.build(), cards };
};

/** Reads the snapshot. Where a write comes between its statements it is read again, so that it is never half of one epoch. */
export const readSnapshot = async (reader: Reader): Promise<Snapshot> => {
  const epoch = await readEpoch(reader);
  const graph = await readGraph(reader);
  const search = await loadSearchIndex(reader);
  return (await readEpoch(reader)) === epoch ? { epoch, ...graph, search } : readSnapshot(reader);
};

/** Whether the data have moved on since the snapshot. */
export const isStale = async (snapshot: Snapshot, reader: Reader): Promise<boolean> =>
  (await readEpoch(reader)) !== snapshot.epoch;
