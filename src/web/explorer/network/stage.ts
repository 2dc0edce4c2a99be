import Graph from 'graphology';
import Sigma from 'sigma';
import { calm, EDGE_PROGRAMS, NODE_PROGRAMS } from './programs';
import { edgeLook, type Emphasis, nodeLook, NOTHING } from './emphasis';
import { type NodeKind, type PictureGraph } from './graph-data';
import { Labels } from './labels';
import { nodeAt } from './node-at';
import { type Palette } from './palette';
import { paletteAt } from './palette-at';
import { sizesOf } from './sizes';
import { type Point } from './start-positions';

/** Above so many links they are thin, not drawn while something moves, and nothing steps back around what is in focus. */
const MANY_EDGES = 3_000;

const SHAPES: Record<NodeKind, string> = { ORGANISATION: 'circle', COALITION: 'square', PERSON: 'circle' };
/** What draws the same with less work. */
const POINTS: Record<NodeKind, string> = { ORGANISATION: 'dot', COALITION: 'box', PERSON: 'dot' };

const RATIOS = { minCameraRatio: 0.02, maxCameraRatio: 4 };

/** Where sigma draws the picture. */
export class Stage {
  readonly sigma: Sigma;
  readonly labels: Labels;
  palette: Palette;
  private shown: PictureGraph = { nodes: [], edges: [], span: null };
  private emphasis: Emphasis = NOTHING;
  private readonly graph = new Graph({ type: 'undirected', multi: true });

  constructor(private readonly container: HTMLElement) {
    this.palette = paletteAt(container);
    this.labels = new Labels(this.palette);
    this.sigma = new Sigma(this.graph, container, {
      ...RATIOS,
      allowInvalidContainer: true,
      defaultEdgeType: 'wide',
      nodeProgramClasses: NODE_PROGRAMS,
      edgeProgramClasses: EDGE_PROGRAMS,
      labelSize: 13,
      labelWeight: '400',
      labelFont: this.palette.font,
      labelDensity: 2,
      labelGridCellSize: 70,
      labelRenderedSizeThreshold: 4,
      stagePadding: 40,
      defaultDrawNodeLabel: (context, data, settings) => this.labels.draw(context, data, settings as never),
      defaultDrawNodeHover: (context, data, settings) => this.labels.drawLit(context, data, settings as never),
    });
    // Its own way reads back from WebGL what was drawn, and waits for that at each move of the pointer. Names that stand out would be
    // drawn alone, over the others.
    Object.assign(this.sigma, {
      getNodeAtPosition: (point: Point) => this.nodeAt(point),
      resetWebGLTexture: () => this.sigma,
      scheduleHighlightedNodesRender: () => this.sigma.scheduleRender(),
    });
    this.sigma.setCustomBBox({ x: [-1, 1], y: [-1, 1] });
    this.sigma.on('beforeRender', () => this.labels.begin(this.sigma.getDimensions()));
    this.sigma.on('afterRender', () => this.labels.end());
  }

  get isLarge(): boolean {
    return this.shown.edges.length > MANY_EDGES;
  }

  /** Draws another graph. @param places by id, in any unit */
  show(shown: PictureGraph, places: ReadonlyMap<string, Point>): void {
    this.shown = shown;
    const { isLarge, graph } = this;
    const zoomToSizeRatioFunction = isLarge ? Math.cbrt : Math.sqrt;
    this.sigma.setSettings({ hideEdgesOnMove: isLarge, hideLabelsOnMove: isLarge, zoomToSizeRatioFunction });
    graph.clear();
    const fit = fitting([...places.values()]);
    const sizes = sizesOf(shown.nodes.map(({ value }) => value));
    shown.nodes.forEach((node, i) => {
      const type = (isLarge ? POINTS : SHAPES)[node.kind];
      const look = nodeLook(node, this.emphasis, this.palette, !isLarge);
      graph.addNode(node.id, { ...fit(places.get(node.id)!), ...look, label: node.name, size: sizes[i], type });
    });
    for (const edge of shown.edges) {
      const look = edgeLook(edge, this.emphasis, this.palette, !isLarge);
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, { ...look, type: isLarge ? 'thin' : 'wide' });
    }
    this.sigma.refresh();
  }

  /** Moves the nodes. @param positions x and y of each, in the order of the graph shown */
  move(positions: Float32Array, isLast: boolean): void {
    const fit = fitting(this.shown.nodes.map((_, i) => ({ x: positions[2 * i], y: positions[2 * i + 1] })));
    this.shown.nodes.forEach(({ id }, i) => {
      Object.assign(this.graph.getNodeAttributes(id), fit({ x: positions[2 * i], y: positions[2 * i + 1] }));
    });
    calm.isOn = this.isLarge && !isLast;
    if (isLast) this.sigma.refresh({ schedule: true });
    else this.repaint(this.graph.nodes(), calm.isOn ? [] : this.graph.edges());
  }

  /** Lets something stand out. */
  emphasise(emphasis: Emphasis): void {
    const [before, dims] = [this.emphasis, !this.isLarge];
    this.emphasis = emphasis;
    const lit = new Set([before, emphasis].flatMap((each) => [each.current, each.picked, ...each.near, ...each.path]));
    const nodes = dims ? this.shown.nodes : this.shown.nodes.filter(({ id }) => lit.has(id));
    const edges = dims
      ? this.shown.edges
      : this.shown.edges.filter((edge) => lit.has(edge.source) && lit.has(edge.target));
    for (const node of nodes)
      Object.assign(this.graph.getNodeAttributes(node.id), nodeLook(node, emphasis, this.palette, dims));
    for (const edge of edges)
      Object.assign(this.graph.getEdgeAttributes(edge.id), edgeLook(edge, emphasis, this.palette, dims));
    this.repaint(
      nodes.map(({ id }) => id),
      edges.map(({ id }) => id),
    );
  }

  /** Takes the colours of the style sheet anew, which light and dark have their own of. */
  repaintAll(): void {
    this.palette = this.labels.palette = paletteAt(this.container);
    const { isLarge, emphasis, palette } = this;
    for (const node of this.shown.nodes)
      Object.assign(this.graph.getNodeAttributes(node.id), nodeLook(node, emphasis, palette, !isLarge));
    for (const edge of this.shown.edges)
      Object.assign(this.graph.getEdgeAttributes(edge.id), edgeLook(edge, emphasis, palette, !isLarge));
    this.sigma.refresh();
  }

  /** Where a node is, from -1 to 1, with y upwards. */
  placeOf(id: string): Point {
    const { x, y } = this.graph.getNodeAttributes(id) as Point;
    return { x, y };
  }

  /** The node at a place of the container, in pixels. */
  private nodeAt(point: Point): string | null {
    const { sigma, graph } = this;
    const nodes = this.shown.nodes.map(({ id }) => ({
      id,
      ...(graph.getNodeAttributes(id) as Point & { size: number }),
    }));
    const [zero, one] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 0 })];
    const unit = Math.hypot(one.x - zero.x, one.y - zero.y);
    return nodeAt(sigma.viewportToGraph(point), nodes, (size) => sigma.scaleSize(size) / unit);
  }

  private repaint(nodes: string[], edges: string[]): void {
    this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }
}

/** Brings places into a square from -1 to 1. */
const fitting = (places: readonly Point[]): ((place: Point) => Point) => {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  const half = Math.max(right - left, high - low) / 2 || 1;
  return ({ x, y }) => ({ x: (x - (left + right) / 2) / half, y: (y - (low + high) / 2) / half });
};
