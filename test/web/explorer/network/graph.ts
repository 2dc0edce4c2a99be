import { type NodeKind, type PictureGraph } from '../../../../src/web/explorer/network/graph-data';

/** A graph of edges such as `a>C`: who takes part, and in what. Names in capitals are coalitions; `a?C` is only possible. */
export const graphOf = (...edges: string[]): PictureGraph => {
  const ends = edges.map((edge) => edge.split(/[>?]/));
  const names = [...new Set(ends.flat())];
  const kindOf = (name: string): NodeKind => (name === name.toUpperCase() ? 'COALITION' : 'ORGANISATION');
  return {
    nodes: names.map((name) => ({ id: name, slug: name, name, kind: kindOf(name), value: 1 })),
    edges: ends.map(([source, target], i) => ({ id: edges[i], source, target, isSure: edges[i].includes('>') })),
    span: null,
  };
};
