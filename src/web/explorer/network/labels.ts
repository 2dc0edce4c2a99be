import { type Settings } from 'sigma/settings';
import { type NodeDisplayData, type PartialButFor } from 'sigma/types';
import { type Palette } from './palette';
import { type DrawnLabel } from './write-svg';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const GAP = 3;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Draws names beside nodes, each only where no other stands; the names of large nodes come first. */
export class Labels {
  private waiting: { context: CanvasRenderingContext2D; node: Labelled; settings: Settings }[] = [];
  /** What was drawn last. */
  drawn: DrawnLabel[] = [];

  constructor(public palette: Palette) {}

  /** To be called before each drawing of all. */
  begin(): void {
    this.waiting = [];
    this.drawn = [];
  }

  /** Takes a name that is to be drawn, if there is room for it. */
  draw(context: CanvasRenderingContext2D, node: Labelled, settings: Settings): void {
    if (node.label) this.waiting.push({ context, node: { ...node }, settings });
  }

  /** To be called at the end of each drawing. */
  end(): void {
    const taken: Box[] = [];
    this.waiting.sort((a, b) => b.node.size - a.node.size);
    for (const { context, node, settings } of this.waiting) {
      const { labelSize, labelWeight } = settings;
      context.font = `${labelWeight} ${labelSize}px ${this.palette.font}`;
      const [left, base] = [node.x + node.size + GAP, node.y + labelSize / 3];
      const right = left + context.measureText(node.label!).width + GAP;
      const box = { left: left - GAP, right, top: base - labelSize, bottom: base + GAP };
      if (taken.some((each) => overlap(each, box))) continue;
      taken.push(box);
      this.write(context, { x: left, y: base, text: node.label! });
    }
  }

  private write(context: CanvasRenderingContext2D, label: DrawnLabel): void {
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = this.palette.ground;
    context.strokeText(label.text, label.x, label.y);
    context.fillStyle = this.palette.ink;
    context.fillText(label.text, label.x, label.y);
    this.drawn.push(label);
  }

  /** The name of a node that stands out, and a ring around it. */
  drawLit(context: CanvasRenderingContext2D, data: Labelled & { type?: string }, settings: Settings): void {
    const { x, y, size, label, type } = data;
    const { ground, ink, font } = this.palette;
    const { labelSize } = settings;
    context.strokeStyle = ink;
    context.lineWidth = 2.5;
    context.beginPath();
    const around = size + 3;
    if (type === 'square' || type === 'box') context.rect(x - around, y - around, 2 * around, 2 * around);
    else context.arc(x, y, around, 0, 2 * Math.PI);
    context.stroke();
    if (!label) return;
    context.font = `600 ${labelSize}px ${font}`;
    const [left, base] = [x + around + GAP + 2, y + labelSize / 3];
    const { width } = context.measureText(label);
    context.fillStyle = ground;
    context.fillRect(left - GAP, base - labelSize, width + 2 * GAP, labelSize * 1.4);
    context.fillStyle = ink;
    context.fillText(label, left, base);
    this.drawn.push({ x: left, y: base, text: label });
  }
}
