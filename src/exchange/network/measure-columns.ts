import { type Measure } from '../../network/network-question';
import { type MeasureColumn } from './network-rows';

/** The measures as columns of files, named as in GraphQL. */
export const MEASURE_COLUMNS: readonly (MeasureColumn & { measure: Measure })[] = [
  { measure: 'DEGREE', name: 'degree', type: 'Int', description: 'How many edges it has.' },
  {
    measure: 'WEIGHTED_DEGREE',
    name: 'weightedDegree',
    type: 'Int',
    description: 'How many memberships its edges stand for.',
  },
  { measure: 'BETWEENNESS', name: 'betweenness', type: 'Float', description: 'Betweenness, 0 to 1 (Brandes 2001).' },
  {
    measure: 'CLOSENESS',
    name: 'closeness',
    type: 'Float',
    description: 'Closeness, 0 to 1 (Wasserman and Faust 1994).',
  },
  { measure: 'PAGE_RANK', name: 'pageRank', type: 'Float', description: 'PageRank with damping 0.85; sums to 1.' },
  { measure: 'COMPONENT', name: 'component', type: 'Int', description: 'Its connected part; 0 is the largest.' },
  { measure: 'COMMUNITY', name: 'community', type: 'Int', description: 'Its community; 0 is the largest (Leiden).' },
];
