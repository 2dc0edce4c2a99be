import { type NodeKind } from './graph-data';

/** The colours of the picture, as the style sheet has them for light and for dark. */
export interface Palette {
  ground: string;
  ink: string;
  font: string;
  kinds: Record<NodeKind, string>;
  sure: string;
  possible: string;
  path: string;
  /** Of links that are not in focus. */
  faint: string;
}

/** Reads the palette where the picture stands. */
export const paletteAt = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ ground: value('ground'), ink: value('ink'), font: value('sans') },
    kinds: { ORGANISATION: value('organisation'), COALITION: value('coalition'), PERSON: value('person') },
    ...{ sure: value('sure'), possible: value('possible'), path: value('path'), faint: value('faint') },
  };
};

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** A colour on its way to another, both as #rrggbb; at 0 the one, at 1 the other. */
export const mixed = (colour: string, other: string, share: number): string => {
  const [own, others] = [partsOf(colour), partsOf(other)];
  const parts = own.map((part, i) => Math.round(part + (others[i] - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
