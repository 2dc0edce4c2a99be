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

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** A colour on its way to another, both as #rrggbb; at 0 the one, at 1 the other. */
export const mixed = (colour: string, other: string, share: number): string => {
  const [own, others] = [partsOf(colour), partsOf(other)];
  const parts = own.map((part, i) => Math.round(part + (others[i] - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
