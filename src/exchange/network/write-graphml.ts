import { aboutOf } from './about';
import { type Column } from './column';
import { EDGE_COLUMNS, EDGE_LABEL } from './edge-columns';
import { inChunks } from './in-chunks';
import { type EdgeRow, type NetworkRows, type NetworkWriter, type NodeRow } from './network-rows';
import { nmtoken } from './nmtoken';
import { nodeColumns } from './node-columns';
import { xmlText } from '../text/xml-text';
import { xmlValue } from './xml-value';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const ROOT = `<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">\n`;

const NODE_LABEL: Column<NodeRow> = { name: 'label', type: 'string', description: 'Name.', value: ({ name }) => name };

const OF_EDGES: Column<EdgeRow>[] = [
  EDGE_LABEL,
  { name: 'weight', type: 'double', description: 'How many memberships join them.', value: ({ weight }) => weight },
  ...EDGE_COLUMNS,
];

const TYPES = { string: 'string', code: 'string', boolean: 'boolean', integer: 'int', double: 'double' } as const;

const keyText = (ofWhat: 'graph' | 'node' | 'edge', name: string, type: string, description: string): string =>
  `<key id="${ofWhat}.${nmtoken(name)}" for="${ofWhat}" attr.name="${name}" attr.type="${type}"><desc>${xmlText(description)}</desc></key>\n`;

const keysOf = <Row>(ofWhat: 'node' | 'edge', columns: readonly Column<Row>[]): string =>
  columns.map(({ name, type, description }) => keyText(ofWhat, name, TYPES[type], description)).join('');

function dataOf<Row>(ofWhat: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string {
  let text = '';
  for (const column of columns) {
    const value = xmlValue(column, row);
    if (value !== null) text += `<data key="${ofWhat}.${column.name}">${value}</data>`;
  }
  return text;
}

const edgeText = (edge: EdgeRow): string =>
  `<edge id="${nmtoken(edge.id)}" source="${edge.source}" target="${edge.target}">${dataOf('edge', OF_EDGES, edge)}</edge>\n`;

function* parts(rows: NetworkRows): Generator<string> {
  const columns = [NODE_LABEL, ...nodeColumns(rows.measures)];
  const about = aboutOf(rows);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${ROOT}`;
  yield about
    .map(({ name, value, description }) =>
      keyText('graph', name, typeof value === 'number' ? 'int' : 'string', description),
    )
    .join('');
  yield keysOf('node', columns) + keysOf('edge', OF_EDGES);
  yield `<graph id="network" edgedefault="undirected" parse.nodes="${rows.nodeCount}" parse.edges="${rows.edgeCount}" parse.order="nodesfirst" parse.nodeids="free" parse.edgeids="free">\n`;
  yield about.map(({ name, value }) => `<data key="graph.${name}">${xmlText(String(value))}</data>\n`).join('');
  for (const node of rows.nodes()) yield `<node id="${nmtoken(node.id)}">${dataOf('node', columns, node)}</node>\n`;
  for (const edge of rows.edges()) yield edgeText(edge);
  yield '</graph>\n</graphml>\n';
}

/**
 * GraphML 1.0 with its attributes and parse info (http://graphml.graphdrawing.org). Edges are undirected as collaboration
 * is; their source is the member. Periods are attributes of the edge, see `EDGE_COLUMNS`: the language has no time.
 */
export const writeGraphml: NetworkWriter = (rows) => inChunks(parts(rows));
