import { type CsvColumn, csvText } from './csv-text';
import { EDGE_COLUMNS, edgeLabel } from './edge-columns';
import { inChunks } from './in-chunks';
import { type EdgeRow, type NetworkWriter } from './network-rows';

const COLUMNS: CsvColumn<EdgeRow>[] = [
  // The names by which Gephi knows a table of edges.
  { name: 'Source', type: 'code', value: ({ source }) => source },
  { name: 'Target', type: 'code', value: ({ target }) => target },
  { name: 'Type', type: 'code', value: () => 'Undirected' },
  { name: 'Id', type: 'code', value: ({ id }) => id },
  { name: 'Label', type: 'string', value: edgeLabel },
  { name: 'Weight', type: 'integer', value: ({ weight }) => weight },
  ...EDGE_COLUMNS,
];

/** The memberships as CSV, one line for an actor and a coalition, by their ids; the source is the member. */
export const writeEdgesCsv: NetworkWriter = (rows) => inChunks(csvText(COLUMNS, () => rows.edges()));
