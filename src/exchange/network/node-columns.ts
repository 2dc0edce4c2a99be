import { type Column } from './column';
import { type MeasureColumn, type NodeRow } from './network-rows';

const FACTS: Column<NodeRow>[] = [
  { name: 'slug', type: 'string', description: 'Name in addresses.', value: ({ slug }) => slug },
  { name: 'kind', type: 'code', description: 'PERSON, ORGANISATION or COALITION.', value: ({ kind }) => kind },
  {
    name: 'subkind',
    type: 'string',
    description: 'What kind of organisation or coalition.',
    value: ({ subkind }) => subkind,
  },
  {
    name: 'isCollective',
    type: 'boolean',
    description: 'Whether it is a group that a document names only as a group.',
    value: ({ isCollective }) => isCollective,
  },
];

const ofMeasure = ({ name, type, description }: MeasureColumn): Column<NodeRow> => ({
  name,
  type: type === 'Int' ? 'integer' : 'double',
  description,
  // JSON and spreadsheets have no infinity.
  value: ({ values }) => (Number.isFinite(values?.[name]) ? values![name]! : null),
});

/** What is told of an actor beside its id and name. */
export const nodeColumns = (measures: readonly MeasureColumn[]): Column<NodeRow>[] => [
  ...FACTS,
  ...measures.map(ofMeasure),
];
