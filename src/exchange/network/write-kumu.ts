import { TYPE_OF_KIND } from '../../directory/actor-kind';
import { EDGE_COLUMNS, EDGE_LABEL } from './edge-columns';
import { inChunks } from './in-chunks';
import { jsonFields } from './json-fields';
import { jsonList } from './json-list';
import { type EdgeRow, type NetworkRows, type NetworkWriter, type NodeRow } from './network-rows';
import { nmtoken } from './nmtoken';
import { nodeColumns } from './node-columns';
import { uniqueLabels } from './unique-labels';

const FIELDS = [EDGE_LABEL, ...EDGE_COLUMNS.filter(({ name }) => name !== 'roles')];

function tagsOf({ memberships }: EdgeRow): string {
  const roles = memberships.length === 1 ? memberships[0].roles : memberships.flatMap((membership) => membership.roles);
  return JSON.stringify(roles.length === 1 ? roles : [...new Set(roles)]);
}

const connectionText = (edge: EdgeRow): string =>
  `{"id":"${nmtoken(edge.id)}","from":"${edge.source}","to":"${edge.target}","direction":"undirected"` +
  `,"type":"Membership","tags":${tagsOf(edge)},"weight":${edge.weight},${jsonFields(FIELDS, edge)}}`;

function* parts(rows: NetworkRows): Generator<string> {
  const columns = nodeColumns(rows.measures).filter(({ name }) => name !== 'kind');
  const labelOf = uniqueLabels(rows.nodes());
  const elementText = (node: NodeRow): string =>
    `{"id":"${nmtoken(node.id)}","label":${JSON.stringify(labelOf(node))},"type":"${TYPE_OF_KIND[node.kind]}",${jsonFields(columns, node)}}`;
  yield '{"elements":[';
  yield* jsonList(rows.nodes(), elementText);
  yield '],"connections":[';
  yield* jsonList(rows.edges(), connectionText);
  yield ']}\n';
}

/**
 * A blueprint of Kumu (https://docs.kumu.io/guides/import/blueprints). Connections name their elements by id; labels are
 * unique all the same, because Kumu's spreadsheets and later imports know elements by them. Roles are tags, so that
 * Kumu's selectors find them. It has elements and connections only, so that a map can also be linked to its address.
 */
export const writeKumu: NetworkWriter = (rows) => inChunks(parts(rows));
