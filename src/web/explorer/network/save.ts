import { type PictureGraph } from './graph-data';
import { type Stage } from './stage';
import { type Drawing, writeSvg } from './write-svg';

/** Offers a file to be kept. */
const offer = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** What is seen now, as the SVG has it. */
const drawingOf = ({ sigma, palette, labels }: Stage, { nodes, edges }: PictureGraph, title: string): Drawing => {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const place = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number });
  return {
    ...{ title, width, height, ground: palette.ground, ink: palette.ink, font: palette.font },
    fontSize: sigma.getSetting('labelSize'),
    nodes: nodes.map(({ id, name, kind }) => {
      const { size, color } = graph.getNodeAttributes(id) as { size: number; color: string };
      return { ...place(id), size: sigma.scaleSize(size), colour: color, isSquare: kind === 'COALITION', name };
    }),
    edges: edges.map(({ id, source, target, isSure }) => {
      const { size, color } = graph.getEdgeAttributes(id) as { size: number; color: string };
      return { from: place(source), to: place(target), width: sigma.scaleSize(size), colour: color, isSure };
    }),
    labels: labels.drawn,
  };
};

export const saveSvg = (stage: Stage, graph: PictureGraph, title: string): void => {
  const text = writeSvg(drawingOf(stage, graph, title));
  offer(new Blob([text], { type: 'image/svg+xml' }), 'samverkan-network.svg');
};

/** From the back to the front. */
const LAYERS = ['edges', 'nodes', 'labels', 'hovers', 'hoverNodes'];

export const savePng = (stage: Stage): void => {
  const { sigma, palette } = stage;
  // What WebGL has drawn is there until the end of this task.
  sigma.refresh();
  const canvases = sigma.getCanvases();
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [canvases.nodes.width, canvases.nodes.height];
  const context = whole.getContext('2d')!;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, whole.width, whole.height);
  for (const layer of LAYERS) if (canvases[layer]) context.drawImage(canvases[layer], 0, 0);
  whole.toBlob((blob) => blob && offer(blob, 'samverkan-network.png'), 'image/png');
};
