import { mixed, type Palette } from './palette';
import { type PictureEdge, type PictureNode } from './graph-data';

/** What of the picture stands out. */
export interface Emphasis {
  /** Where the pointer or the keyboard is. */
  current: string | null;
  /** To which another is compared. */
  picked: string | null;
  /** What is near the two, and what they share. */
  near: ReadonlySet<string>;
  /** Ids along the path, in order. */
  path: readonly string[];
}

export const NOTHING: Emphasis = { current: null, picked: null, near: new Set(), path: [] };

/** How a node is drawn. */
interface NodeLook {
  color: string;
  highlighted: boolean;
  forceLabel: boolean;
}

const isFocus = ({ current, picked }: Emphasis): boolean => current !== null || picked !== null;

/** @param dims whether what is not in focus steps back */
export const nodeLook = ({ id, kind }: PictureNode, emphasis: Emphasis, palette: Palette, dims: boolean): NodeLook => {
  const isEnd = id === emphasis.current || id === emphasis.picked;
  const isOnPath = emphasis.path.includes(id);
  const isLit = isEnd || isOnPath || emphasis.near.has(id);
  const stepsBack = dims && !isLit && (isFocus(emphasis) || emphasis.path.length > 0);
  const colour = palette.kinds[kind];
  return {
    color: stepsBack ? mixed(colour, palette.ground, 0.75) : colour,
    highlighted: isEnd || isOnPath,
    forceLabel: isFocus(emphasis) && emphasis.near.has(id) && emphasis.near.size <= 30,
  };
};

/** Whether an edge is a step of the path. */
const isStep = ({ source, target }: PictureEdge, path: readonly string[]): boolean =>
  path.some((id, i) => (id === source && path[i + 1] === target) || (id === target && path[i + 1] === source));

/** How an edge is drawn. */
export const edgeLook = (edge: PictureEdge, emphasis: Emphasis, palette: Palette, dims: boolean) => {
  const { current, picked, path } = emphasis;
  if (path.length > 1 && isStep(edge, path)) return { color: palette.path, size: 4 };
  const isNear = [edge.source, edge.target].some((id) => id === current || id === picked);
  if (isNear) return { color: palette.ink, size: 2 };
  if (dims && (isFocus(emphasis) || path.length > 0)) return { color: palette.faint, size: 1 };
  return { color: edge.isSure ? palette.sure : palette.possible, size: 1 };
};
