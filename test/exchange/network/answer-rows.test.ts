import { answerRows } from '../../../src/exchange/network/answer-rows';
import { ActorKind } from '../../../src/directory/actor-kind';
import { type Level, YES } from '../../../src/network/level';
import { type NetworkAnswer } from '../../../src/network/network-answer';
import { NetworkDesk } from '../../../src/network/network-desk';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { buildGraph, type GraphMembership, uuidOf, wordOf } from '../../network/support/build-graph';

const actor = (id: string, kind = ActorKind.ORGANISATION) => ({ id, kind, isCollective: false, nameKey: id });

const membership = (id: string, memberId: string, row: Partial<GraphMembership> = {}): GraphMembership => ({
  ...{ id, memberId, coalitionId: 'club', onBehalfOfId: null, startEdtf: null },
  ...{ startEarliest: FAR_PAST, startLatest: FAR_PAST, endEarliest: FAR_FUTURE, endLatest: FAR_FUTURE },
  ...row,
});

/** Edges as "source-target", and what they are made of, by the words of a small world. */
const edgesOf = (memberships: GraphMembership[], at: number | null = null, floor: Level = YES) => {
  const actors = [actor('club', ActorKind.COALITION), actor('ada', ActorKind.PERSON), actor('bo'), actor('cy')];
  const graph = buildGraph({ actors, memberships });
  const selection = { at, floor, coalitions: null, members: null, around: null };
  const request = { measures: [], orderBy: { field: 'NAME' as const, descending: false }, first: null, most: null };
  const answer = new NetworkDesk().network({ graph, selection, key: '', snapshot: 1 }, request) as NetworkAnswer;
  const snapshot = { epoch: 1, register: graph.register, graph };
  const { edges, edgeCount } = answerRows(snapshot, answer, selection, { title: '', address: null });
  const rows = [...edges()];
  expect(rows).toHaveLength(edgeCount);
  return rows.map(({ id, source, target, weight, memberships: made }) => ({
    id,
    ends: `${wordOf(source)}-${wordOf(target)}`,
    weight,
    memberships: made.map(({ id }) => wordOf(id)),
  }));
};

describe('The edges of an answer', () => {
  it('have the id of the first membership in which the actor is the member', () => {
    expect(edgesOf([membership('m2', 'bo'), membership('m1', 'bo'), membership('m3', 'cy')])).toEqual([
      { id: uuidOf('m1'), ends: 'bo-club', weight: 2, memberships: ['m1', 'm2'] },
      { id: uuidOf('m3'), ends: 'cy-club', weight: 1, memberships: ['m3'] },
    ]);
  });

  it('have an id of their own each, also where one stands for the other', () => {
    const edges = edgesOf([
      membership('m1', 'ada', { onBehalfOfId: 'bo' }),
      membership('m2', 'ada', { onBehalfOfId: 'cy' }),
      membership('m3', 'cy'),
    ]);
    expect(edges.map(({ id: _id, ...edge }) => edge)).toEqual([
      { ends: 'ada-club', weight: 2, memberships: ['m1', 'm2'] },
      { ends: 'bo-club', weight: 1, memberships: ['m1'] },
      { ends: 'cy-club', weight: 2, memberships: ['m2', 'm3'] },
    ]);
    const [ada, bo, cy] = edges.map(({ id }) => id);
    expect([ada, cy]).toEqual([uuidOf('m1'), uuidOf('m3')]);
    expect(bo).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/);
  });

  it('leave out what does not hold at the instant', () => {
    const memberships = [
      membership('m1', 'bo', { endEarliest: 10, endLatest: 10 }),
      membership('m2', 'bo', { startEarliest: 10, startLatest: 10 }),
    ];
    expect(edgesOf(memberships, 20)).toEqual([{ id: uuidOf('m2'), ends: 'bo-club', weight: 1, memberships: ['m2'] }]);
  });
});
