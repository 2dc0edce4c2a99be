import { type Instant } from '../../shared/instant';
import { aboutOf } from './about';
import { type Column } from './column';
import { edgeLabel } from './edge-columns';
import { inChunks } from './in-chunks';
import { instantText } from '../text/instant-text';
import { jsonFields } from './json-fields';
import { jsonList } from './json-list';
import {
  type EdgeRow,
  type MembershipOfEdge,
  type NetworkRows,
  type NetworkWriter,
  type NodeRow,
} from './network-rows';
import { nmtoken } from './nmtoken';
import { nodeColumns } from './node-columns';

const nodeText = (node: NodeRow, columns: readonly Column<NodeRow>[]): string =>
  `"${nmtoken(node.id)}":{"label":${JSON.stringify(node.name)},"metadata":{${jsonFields(columns, node)}}}`;

function instant(at: Instant): string {
  const text = instantText(at);
  return text === null ? 'null' : `"${text}"`;
}

/** Put together by hand: `JSON.stringify` of the whole edge is slower by more than half. */
const membershipText = (membership: MembershipOfEdge): string =>
  `{"id":"${membership.id}","roles":${JSON.stringify(membership.roles)}` +
  `,"label":${JSON.stringify(membership.label)},"period":${JSON.stringify(membership.period)}` +
  `,"startEarliest":${instant(membership.startEarliest)},"startLatest":${instant(membership.startLatest)}` +
  `,"endEarliest":${instant(membership.endEarliest)},"endLatest":${instant(membership.endLatest)}` +
  `,"onBehalfOf":${JSON.stringify(membership.onBehalfOf)}}`;

function edgeText(edge: EdgeRow): string {
  const label = edgeLabel(edge);
  return (
    `{"id":"${nmtoken(edge.id)}","source":"${edge.source}","target":"${edge.target}","relation":"membership"` +
    `${label === null ? '' : `,"label":${JSON.stringify(label)}`},"metadata":{"weight":${edge.weight}` +
    `,"certainty":"${edge.certainty}","memberships":[${edge.memberships.map(membershipText).join(',')}]}}`
  );
}

function* parts(rows: NetworkRows): Generator<string> {
  const columns = nodeColumns(rows.measures);
  const metadata = {
    ...Object.fromEntries(aboutOf(rows).map(({ name, value }) => [name, value])),
    measures: rows.measures,
  };
  yield `{"graph":{"label":${JSON.stringify(rows.title)},"directed":false,"metadata":${JSON.stringify(metadata)},"nodes":{`;
  yield* jsonList(rows.nodes(), (node) => nodeText(node, columns));
  yield '},"edges":[';
  yield* jsonList(rows.edges(), edgeText);
  yield ']}}\n';
}

/**
 * JSON Graph Format, version 2 (https://jsongraphformat.info). Edges are undirected as collaboration is; their source is
 * the member, and their metadata has each membership by itself.
 */
export const writeJgf: NetworkWriter = (rows) => inChunks(parts(rows));
