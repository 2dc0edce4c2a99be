import { type CsvColumn, csvText } from './csv-text';
import { inChunks } from './in-chunks';
import { type NetworkWriter, type NodeRow } from './network-rows';
import { nodeColumns } from './node-columns';

/** The names by which Gephi knows a table of nodes. */
const FIRST: CsvColumn<NodeRow>[] = [
  { name: 'Id', type: 'code', value: ({ id }) => id },
  { name: 'Label', type: 'string', value: ({ name }) => name },
];

/** The actors as CSV. */
export const writeNodesCsv: NetworkWriter = (rows) =>
  inChunks(csvText([...FIRST, ...nodeColumns(rows.measures)], () => rows.nodes()));
