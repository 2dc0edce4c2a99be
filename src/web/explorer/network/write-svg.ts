/** What is seen of a node, in pixels from the top left. */
interface DrawnNode {
  x: number;
  y: number;
  /** Radius, or half a side. */
  size: number;
  colour: string;
  isSquare: boolean;
  name: string;
}

interface DrawnEdge {
  from: { x: number; y: number };
  to: { x: number; y: number };
  width: number;
  colour: string;
  isSure: boolean;
}

export interface DrawnLabel {
  x: number;
  y: number;
  text: string;
}

/** What is seen of the picture. */
export interface Drawing {
  title: string;
  width: number;
  height: number;
  ground: string;
  ink: string;
  font: string;
  fontSize: number;
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  labels: readonly DrawnLabel[];
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for: most control characters, and halves of characters. */
const NO_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = (text: string): string =>
  text.replace(NO_XML, '\uFFFD').replace(/[&<>"]/g, (character) => ENTITIES[character]);

const pixels = (value: number): string => String(Math.round(value * 100) / 100);

const edgeText = ({ from, to, width, colour, isSure }: DrawnEdge): string =>
  `<line x1="${pixels(from.x)}" y1="${pixels(from.y)}" x2="${pixels(to.x)}" y2="${pixels(to.y)}" stroke="${escaped(colour)}" ` +
  `stroke-width="${pixels(width)}"${isSure ? '' : ' stroke-dasharray="4 3"'}/>`;

const nodeText = ({ x, y, size, colour, isSquare, name }: DrawnNode): string => {
  const title = `<title>${escaped(name)}</title>`;
  if (!isSquare)
    return `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(size)}" fill="${escaped(colour)}">${title}</circle>`;
  const [left, top, side] = [x - size, y - size, 2 * size].map(pixels);
  return `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${escaped(colour)}">${title}</rect>`;
};

const labelText = ({ x, y, text }: DrawnLabel): string =>
  `<text x="${pixels(x)}" y="${pixels(y)}">${escaped(text)}</text>`;

/** The picture as SVG 1.1. Possible links are dashed. */
export const writeSvg = (drawing: Drawing): string => {
  const { title, width, height, ground, ink, font, fontSize, nodes, edges, labels } = drawing;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}" viewBox="0 0 ${pixels(width)} ${pixels(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${escaped(ground)}"/>`,
    `<g fill="none">${edges.map(edgeText).join('')}</g>`,
    `<g>${nodes.map(nodeText).join('')}</g>`,
    `<g fill="${escaped(ink)}" font-family="${escaped(font)}" font-size="${pixels(fontSize)}">${labels.map(labelText).join('')}</g>`,
    '</svg>',
    '',
  ].join('\n');
};
