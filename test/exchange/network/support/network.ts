import { FAR_FUTURE, FAR_PAST } from '../../../../src/shared/instant';
import {
  type EdgeRow,
  type MembershipOfEdge,
  type NetworkRows,
  type NetworkWriter,
  type NodeRow,
} from '../../../../src/exchange/network/network-rows';

/** 00000000-0000-7000-8000-0000000000a1 for "a1". */
export const id = (end: string): string => `00000000-0000-7000-8000-${end.padStart(12, '0')}`;

export const node = (end: string, row: Partial<NodeRow> = {}): NodeRow => ({
  id: id(end),
  slug: `actor-${end}`,
  name: `Actor ${end}`,
  kind: 'ORGANISATION',
  subkind: 'AGENCY',
  isCollective: false,
  ...row,
});

export const membership = (end: string, row: Partial<MembershipOfEdge> = {}): MembershipOfEdge => ({
  id: id(end),
  roles: ['MEMBER'],
  label: null,
  period: null,
  startEarliest: FAR_PAST,
  startLatest: FAR_FUTURE,
  endEarliest: FAR_PAST,
  endLatest: FAR_FUTURE,
  onBehalfOf: null,
  ...row,
});

export const edge = (end: string, source: string, target: string, row: Partial<EdgeRow> = {}): EdgeRow => {
  const memberships = row.memberships ?? [membership(`${end}1`)];
  return {
    ...{ id: id(end), source: id(source), target: id(target), weight: memberships.length, certainty: 'YES' },
    ...row,
    memberships,
  };
};

export const network = (
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
  about: Partial<NetworkRows> = {},
): NetworkRows => ({
  ...{ title: 'Test', address: null, at: null, epoch: 1, measures: [] },
  ...{ nodeCount: nodes.length, edgeCount: edges.length, nodes: () => nodes, edges: () => edges },
  ...about,
});

export const textOf = (write: NetworkWriter, rows: NetworkRows): string => [...write(rows)].join('');

/** Stated to the year: it began sometime in 2018 and ended sometime in 2019, as Swedish clocks have it. */
const ended = membership('e11', {
  ...{ roles: ['FOUNDER', 'HOST'], period: '2018/2019', label: 'värd' },
  ...{ startEarliest: Date.parse('2017-12-31T23:00Z'), startLatest: Date.parse('2018-12-31T23:00Z') },
  ...{ endEarliest: Date.parse('2018-12-31T23:00Z'), endLatest: Date.parse('2019-12-31T23:00Z') },
});

const ongoing = membership('e12', {
  ...{ period: '2021-08-16/..' },
  ...{ startEarliest: Date.parse('2021-08-15T22:00Z'), startLatest: Date.parse('2021-08-16T22:00Z') },
  endEarliest: Date.parse('2022-05-01T22:00Z'),
});

/** An agency that left and came back, and a person of whom it is not known when. */
export const SMALL = network(
  [
    node('a1', { name: 'Skolverket', slug: 'skolverket', values: { degree: 1, pageRank: 0.25 } }),
    node('b1', { name: 'Ada', slug: 'ada', kind: 'PERSON', subkind: null, values: { degree: 1, pageRank: null } }),
    node('c1', { name: 'Läsrådet', slug: 'lasradet', kind: 'COALITION', subkind: 'NETWORK', values: { degree: 2 } }),
  ],
  [
    edge('e1', 'a1', 'c1', { memberships: [ended, ongoing] }),
    edge('e2', 'b1', 'c1', {
      certainty: 'POSSIBLY',
      memberships: [membership('e21', { roles: ['REPRESENTATIVE'], onBehalfOf: id('a1') })],
    }),
  ],
  {
    title: 'Reading',
    address: 'http://localhost:4000/network.gexf?theme=reading',
    at: Date.parse('2022-01-01T00:00Z'),
    epoch: 7,
    measures: [
      { name: 'degree', type: 'Int', description: 'How many coalitions or members it has.' },
      { name: 'pageRank', type: 'Float', description: 'PageRank.' },
    ],
  },
);
