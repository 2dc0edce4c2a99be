import { type Point } from './start-positions';

/** A name that is to stand by its node, in pixels from the top left. */
export interface WantedLabel {
  /** Of the middle of the node. */
  x: number;
  y: number;
  /** From there to the outer edge of the node. */
  radius: number;
  /** Of the name. */
  width: number;
  height: number;
  /** Whether its node stands out: such names have the first choice, and nothing stands on their nodes. */
  isLit: boolean;
}

export interface View {
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Between a name and what it stands beside. */
const GAP = 4;
/** How many lines a name that stands out may be away from its node. */
const LINES = 6;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = ({ left, right, top, bottom }: Box, { width, height }: View): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const boxAt = (left: number, top: number, { width, height }: WantedLabel): Box => ({
  ...{ left, right: left + width },
  ...{ top, bottom: top + height },
});

const nodeBox = ({ x, y, radius }: WantedLabel): Box => ({
  ...{ left: x - radius, right: x + radius },
  ...{ top: y - radius, bottom: y + radius },
});

/** Where a name may stand, the best first: to the right, to the left, and if it stands out, below and above, as far sideways as it has to. */
function* choices(label: WantedLabel, view: View): Generator<Box> {
  const { x, y, radius, width, height, isLit } = label;
  yield boxAt(x + radius + GAP, y - height / 2, label);
  yield boxAt(x - radius - GAP - width, y - height / 2, label);
  if (!isLit || !isWithin({ left: x, right: x, top: y, bottom: y }, view)) return;
  const left = Math.max(0, Math.min(x - width / 2, view.width - width));
  for (let line = 0; line < LINES; line++) {
    const away = radius + 1 + line * height;
    yield boxAt(left, y + away, label);
    yield boxAt(left, y - away - height, label);
  }
}

/** The top left of each name, within the view and never over another; null where there is no room for it. */
export const placeLabels = (labels: readonly WantedLabel[], view: View): (Point | null)[] => {
  const taken = labels.filter(({ isLit }) => isLit).map(nodeBox);
  const places = labels.map((): Point | null => null);
  const order = labels
    .map((label, at) => ({ label, at }))
    .sort((a, b) => Number(b.label.isLit) - Number(a.label.isLit) || b.label.radius - a.label.radius);
  for (const { label, at } of order)
    for (const box of choices(label, view)) {
      if (!isWithin(box, view) || taken.some((each) => overlap(each, box))) continue;
      taken.push(box);
      places[at] = { x: box.left, y: box.top };
      break;
    }
  return places;
};
