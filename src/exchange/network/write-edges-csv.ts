import { csvText } from './csv-text';
import { EDGE_COLUMNS, edgeLabel } from './edge-columns';
import { inChunks } from './in-chunks';
import { type EdgeRow, type NetworkWriter } from './network-rows';

/** The names by which Gephi knows a table of edges. */
const NAMES = ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ...EDGE_COLUMNS.map(({ name }) => name)];

const valuesOf = (edge: EdgeRow) => [
  edge.source,
  edge.target,
  'Undirected',
  edge.id,
  edgeLabel(edge),
  edge.weight,
  ...EDGE_COLUMNS.map(({ value }) => value(edge)),
];

/** The memberships as CSV, one line for an actor and a coalition, by their ids; the source is the member. */
export const writeEdgesCsv: NetworkWriter = (rows) => inChunks(csvText(NAMES, () => rows.edges(), valuesOf));
