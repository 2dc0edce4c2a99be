import { aboutOf } from './about';
import { type Column } from './column';
import { EDGE_COLUMNS, edgeLabel } from './edge-columns';
import { inChunks } from './in-chunks';
import { instantText } from '../text/instant-text';
import { type EdgeRow, type NetworkRows, type NetworkWriter, type NodeRow } from './network-rows';
import { nmtoken } from './nmtoken';
import { nodeColumns } from './node-columns';
import { spellsOf } from './spells';
import { xmlText } from '../text/xml-text';
import { xmlValue } from './xml-value';

const attributesOf = <Row>(ofWhat: 'node' | 'edge', columns: readonly Column<Row>[]): string =>
  `<attributes class="${ofWhat}" mode="static">\n${columns
    .map(
      ({ name, type }) =>
        `<attribute id="${nmtoken(name)}" title="${name}" type="${type === 'code' ? 'string' : type}"/>\n`,
    )
    .join('')}</attributes>\n`;

function valuesOf<Row>(columns: readonly Column<Row>[], row: Row): string {
  let text = '';
  for (const column of columns) {
    const value = xmlValue(column, row);
    if (value !== null) text += `<attvalue for="${column.name}" value="${value}"/>`;
  }
  return `<attvalues>${text}</attvalues>`;
}

function spellsText({ memberships }: EdgeRow): string {
  let text = '';
  for (const spell of spellsOf(memberships)) {
    const start = instantText(spell.start);
    // Both ends belong to an interval in GEXF 1.3.
    const end = instantText(spell.end - 1);
    // An edge without spells is always there; Gephi skips a spell without bounds and would show only the others.
    if (start === null && end === null) return '';
    text += `<spell${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}/>`;
  }
  return `<spells>${text}</spells>`;
}

const nodeText = (node: NodeRow, columns: readonly Column<NodeRow>[]): string =>
  `<node id="${nmtoken(node.id)}" label="${xmlText(node.name)}">${valuesOf(columns, node)}</node>\n`;

function edgeText(edge: EdgeRow): string {
  const label = edgeLabel(edge);
  const labelText = label === null ? '' : ` label="${xmlText(label)}"`;
  const ends = `source="${edge.source}" target="${edge.target}"`;
  return `<edge id="${nmtoken(edge.id)}" ${ends} weight="${edge.weight}"${labelText}>${spellsText(edge)}${valuesOf(EDGE_COLUMNS, edge)}</edge>\n`;
}

function* parts(rows: NetworkRows): Generator<string> {
  const columns = nodeColumns(rows.measures);
  const about = aboutOf(rows).map(({ name, value }) => `${name}: ${value}`);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta><creator>Samverkan</creator><description>${xmlText(about.join('\n'))}</description></meta>\n`;
  yield '<graph defaultedgetype="undirected" idtype="string" mode="dynamic" timeformat="dateTime">\n';
  yield attributesOf('node', columns) + attributesOf('edge', EDGE_COLUMNS);
  yield `<nodes count="${rows.nodeCount}">\n`;
  for (const node of rows.nodes()) yield nodeText(node, columns);
  yield `</nodes>\n<edges count="${rows.edgeCount}">\n`;
  for (const edge of rows.edges()) yield edgeText(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

/**
 * GEXF 1.3 (https://gexf.net). A spell is when two actors can have been joined: from the first instant at which a
 * membership can have begun to the last before it is surely over, open where that is open or unknown. Spells are instants
 * in UTC and not days, since a day in Sweden begins on the day before in UTC. Which part of a spell is sure, and what the
 * source states, are attributes of the edge. An edge of which nothing bounds the time has no spells: it is always there.
 * Edges are undirected as collaboration is; their source is the member. `lastmodifieddate` is left out: the data knows
 * only their epoch.
 */
export const writeGexf: NetworkWriter = (rows) => inChunks(parts(rows));
