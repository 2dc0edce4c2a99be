import { csvText } from './csv-text';
import { inChunks } from './in-chunks';
import { type NetworkWriter } from './network-rows';
import { nodeColumns } from './node-columns';

/** The actors as CSV; `Id` and `Label` are the names by which Gephi knows a table of nodes. */
export const writeNodesCsv: NetworkWriter = (rows) => {
  const columns = nodeColumns(rows.measures);
  const names = ['Id', 'Label', ...columns.map(({ name }) => name)];
  return inChunks(
    csvText(
      names,
      () => rows.nodes(),
      (node) => [node.id, node.name, ...columns.map(({ value }) => value(node))],
    ),
  );
};
