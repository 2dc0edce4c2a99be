import { type NetworkWriter } from './network-rows';
import { writeEdgesCsv } from './write-edges-csv';
import { writeGexf } from './write-gexf';
import { writeGraphml } from './write-graphml';
import { writeJgf } from './write-jgf';
import { writeKumu } from './write-kumu';
import { writeNodesCsv } from './write-nodes-csv';

export interface Format {
  /** What comes after the stem of a file's name. */
  suffix: string;
  contentType: string;
  /** In one sentence, for help texts. */
  description: string;
  write: NetworkWriter;
}

/** RFC 4180, section 3. */
const CSV = 'text/csv; charset=utf-8; header=present';

/** The formats in which a network can be taken away, by the name that `--format` takes. */
export const FORMATS = {
  gexf: {
    suffix: '.gexf',
    contentType: 'application/gexf+xml',
    description: 'GEXF 1.3, with the time of memberships, for Gephi.',
    write: writeGexf,
  },
  graphml: {
    suffix: '.graphml',
    contentType: 'application/graphml+xml',
    description: 'GraphML, for yEd, Cytoscape, igraph and networkx.',
    write: writeGraphml,
  },
  jgf: {
    suffix: '.jgf.json',
    contentType: 'application/vnd.jgf+json',
    description: 'JSON Graph Format 2, with every membership by itself, for programs.',
    write: writeJgf,
  },
  'nodes-csv': {
    suffix: '-nodes.csv',
    contentType: CSV,
    description: 'The actors as CSV, for spreadsheets and Gephi.',
    write: writeNodesCsv,
  },
  'edges-csv': {
    suffix: '-edges.csv',
    contentType: CSV,
    description: 'The memberships as CSV, for spreadsheets and Gephi.',
    write: writeEdgesCsv,
  },
  kumu: {
    suffix: '.kumu.json',
    contentType: 'application/json',
    description: 'A blueprint for Kumu.',
    write: writeKumu,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
