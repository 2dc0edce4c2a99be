import { type Settings } from 'sigma/settings';
import { type NodeDisplayData, type PartialButFor } from 'sigma/types';
import { placeLabels, type View, type WantedLabel } from './label-places';
import { type Palette } from './palette';
import { type DrawnLabel } from './write-svg';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

interface Waiting extends WantedLabel {
  context: CanvasRenderingContext2D;
  font: string;
  text: string;
}

/** On each side of a name. */
const PAD = 3;
/** From a node that stands out to the outside of its ring. */
const RING = 4;
/** Of the height of a line, above where its letters stand. */
const BASE = 0.76;

/** Draws names beside nodes, each only where no other stands; the names of what stands out come first, then those of large nodes. */
export class Labels {
  private waiting: Waiting[] = [];
  private view: View = { width: 0, height: 0 };
  /** What was drawn last. */
  drawn: DrawnLabel[] = [];

  constructor(public palette: Palette) {}

  /** To be called before each drawing of all. */
  begin(view: View): void {
    this.view = view;
    this.waiting = [];
    this.drawn = [];
  }

  /** Takes a name that is to be drawn, if there is room for it; not of what stands out, which comes on its own. */
  draw(context: CanvasRenderingContext2D, node: Labelled, { labelSize, labelWeight }: Settings): void {
    if (node.label && !node.highlighted)
      this.wait(context, node, labelSize, `${labelWeight} ${labelSize}px ${this.palette.font}`, false);
  }

  /** Draws a ring around a node that stands out, and takes its name. */
  drawLit(context: CanvasRenderingContext2D, node: Labelled & { type?: string }, { labelSize }: Settings): void {
    const { x, y, size, type } = node;
    context.strokeStyle = this.palette.ink;
    context.lineWidth = 2.5;
    context.beginPath();
    const around = size + 3;
    if (type === 'square' || type === 'box') context.rect(x - around, y - around, 2 * around, 2 * around);
    else context.arc(x, y, around, 0, 2 * Math.PI);
    context.stroke();
    if (node.label) this.wait(context, node, labelSize, `600 ${labelSize}px ${this.palette.font}`, true);
  }

  /** To be called at the end of each drawing. */
  end(): void {
    placeLabels(this.waiting, this.view).forEach((place, i) => {
      if (place) this.write(this.waiting[i], place.x, place.y);
    });
  }

  private wait(
    context: CanvasRenderingContext2D,
    { x, y, size, label }: Labelled,
    labelSize: number,
    font: string,
    isLit: boolean,
  ): void {
    context.font = font;
    const text = this.fitted(context, label!);
    const width = context.measureText(text).width + 2 * PAD;
    const radius = size + (isLit ? RING : 0);
    this.waiting.push({ context, font, text, x, y, radius, width, height: labelSize * 1.4, isLit });
  }

  /** The name, or its beginning where the whole is wider than the picture. */
  private fitted(context: CanvasRenderingContext2D, name: string): string {
    const room = this.view.width - 2 * PAD;
    let text = name;
    let letters = Array.from(name);
    for (let width = context.measureText(text).width; width > room && letters.length > 1;) {
      letters = letters.slice(0, Math.max(1, Math.floor((letters.length * room) / width) - 1));
      text = `${letters.join('').trimEnd()}…`;
      width = context.measureText(text).width;
    }
    return text;
  }

  private write({ context, font, text, width, height, isLit }: Waiting, left: number, top: number): void {
    const [x, y] = [left + PAD, top + height * BASE];
    const { ground, ink } = this.palette;
    context.font = font;
    if (isLit) {
      context.fillStyle = ground;
      context.fillRect(left, top, width, height);
    } else {
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeStyle = ground;
      context.strokeText(text, x, y);
    }
    context.fillStyle = ink;
    context.fillText(text, x, y);
    this.drawn.push({ x, y, text });
  }
}
