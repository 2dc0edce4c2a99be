import { type Adjacency } from '../../../../src/network/measures/adjacency';
import { adjacencyOf } from './adjacency-of';

/** Who attended which of fourteen events (Davis, Gardner and Gardner 1941, Deep South, page 148). */
const ATTENDED = {
  Evelyn: [1, 2, 3, 4, 5, 6, 8, 9],
  Laura: [1, 2, 3, 5, 6, 7, 8],
  Theresa: [2, 3, 4, 5, 6, 7, 8, 9],
  Brenda: [1, 3, 4, 5, 6, 7, 8],
  Charlotte: [3, 4, 5, 7],
  Frances: [3, 5, 6, 8],
  Eleanor: [5, 6, 7, 8],
  Pearl: [6, 8, 9],
  Ruth: [5, 7, 8, 9],
  Verne: [7, 8, 9, 12],
  Myra: [8, 9, 10, 12],
  Katherina: [8, 9, 10, 12, 13, 14],
  Sylvia: [7, 8, 9, 10, 12, 13, 14],
  Nora: [6, 7, 9, 10, 11, 12, 13, 14],
  Helen: [7, 8, 10, 11, 12],
  Dorothy: [8, 9],
  Olivia: [9, 11],
  Flora: [9, 11],
};

const women = Object.keys(ATTENDED);

/** The women, then the events, each a node. */
export const southernWomen: Adjacency = adjacencyOf(
  women.length + 14,
  Object.values(ATTENDED).flatMap((events, woman) => events.map((event) => [woman, women.length + event - 1] as const)),
);

/** `Evelyn` or `E8`. */
export const placeOf = (name: string) =>
  women.includes(name) ? women.indexOf(name) : women.length + Number(name.slice(1)) - 1;

/**
 * Values of networkx 2.8.8:
 *   G = networkx.davis_southern_women_graph()
 *   networkx.betweenness_centrality(G); networkx.closeness_centrality(G); networkx.pagerank(G, alpha=0.85, tol=1e-14, max_iter=1000)
 */
export const BY_NETWORKX: [name: string, betweenness: number, closeness: number, pageRank: number][] = [
  ['Evelyn', 0.09243053952845212, 0.5166666666666667, 0.04256345074536394],
  ['Laura', 0.04914868366576943, 0.4696969696969697, 0.03735824602253396],
  ['E8', 0.23700300426238308, 0.5961538461538461, 0.07249712519375376],
  ['E9', 0.21920891071174742, 0.5535714285714286, 0.06660185892729616],
  ['E14', 0.00217801399243785, 0.36904761904761907, 0.018966504452511537],
];
