/** What a node of the picture is. */
export type NodeKind = 'ORGANISATION' | 'COALITION' | 'PERSON';

export interface PictureNode {
  id: string;
  slug: string;
  name: string;
  kind: NodeKind;
  /** By the chosen measure; 0 where it has none. */
  value: number;
}

export interface PictureEdge {
  id: string;
  /** Who takes part. */
  source: string;
  /** In what. */
  target: string;
  isSure: boolean;
}

/** The network as it is drawn: actors and coalitions, never projected. */
export interface PictureGraph {
  nodes: PictureNode[];
  edges: PictureEdge[];
  /** The first and the last bound of its memberships, ISO 8601; null where none has one. */
  span: { first: string; last: string } | null;
}

const BOUNDS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

type Membership = Partial<Record<(typeof BOUNDS)[number], string | null>>;

/** What is read of JSON Graph Format as /network.jgf.json gives it. */
interface Jgf {
  graph: {
    nodes: Record<string, { label: string; metadata: { slug: string; kind: NodeKind } & Record<string, unknown> }>;
    edges: {
      id: string;
      source: string;
      target: string;
      metadata: { certainty: string; memberships: Membership[] };
    }[];
  };
}

/** PAGE_RANK is pageRank there. */
const columnOf = (measure: string): string =>
  measure.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/**
 * @param names by slug, for nodes that shall be called otherwise than in the file
 * @throws TypeError where the text is no such file
 */
export const readGraph = (
  text: string,
  measure: string,
  names: ReadonlyMap<string, string> = new Map(),
): PictureGraph => {
  const { graph } = JSON.parse(text) as Jgf;
  const column = columnOf(measure);
  const nodes = Object.entries(graph.nodes).map(([key, { label, metadata }]): PictureNode => {
    const { slug, kind } = metadata;
    return { id: key, slug, name: names.get(slug) || label, kind, value: numberOf(metadata[column]) };
  });
  const bounds = graph.edges
    .flatMap(({ metadata }) => metadata.memberships.flatMap((each) => BOUNDS.map((name) => each[name])))
    .filter((bound): bound is string => !!bound)
    .sort();
  const edges = graph.edges.map(({ id, source, target, metadata }) => {
    return { id, source, target, isSure: metadata.certainty === 'YES' };
  });
  return { nodes, edges, span: bounds.length > 0 ? { first: bounds[0], last: bounds.at(-1)! } : null };
};
