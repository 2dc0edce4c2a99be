import { type Camera } from './camera';
import { type Focus } from './focus';
import { type PictureNode } from './graph-data';
import { type Stage } from './stage';
import { type Point } from './start-positions';
import { DIRECTIONS, towards } from './towards';

interface KeyActions {
  open(node: PictureNode): void;
  compare(node: PictureNode): void;
  say(node: PictureNode): void;
}

/** The picture as one stop of the keyboard: arrows lead from node to node. */
export const listenToKeys = (
  container: HTMLElement,
  { stage, camera, focus }: { stage: Stage; camera: Camera; focus: Focus },
  { open, compare, say }: KeyActions,
): void => {
  const go = (node: PictureNode | null | undefined) => {
    if (!node) return;
    focus.goTo(node);
    say(node);
  };
  const largest = () =>
    focus.all().reduce<PictureNode | null>((most, each) => (most && most.value >= each.value ? most : each), null);
  const placed = (node: PictureNode) => ({ ...stage.placeOf(node.id), node });

  /** A neighbour in that direction, and where there is none, anything else there. */
  const step = (direction: Point) => {
    if (!focus.current) return go(largest());
    const here = placed(focus.current);
    const near = towards(here, focus.neighboursOf(focus.current).map(placed), direction);
    go((near ?? towards(here, focus.all().map(placed), direction))?.node);
  };

  const keys: Record<string, () => void> = {
    ...Object.fromEntries(Object.entries(DIRECTIONS).map(([key, direction]) => [key, () => step(direction)])),
    Enter: () => focus.current && open(focus.current),
    ' ': () => focus.current && compare(focus.current),
    Escape: () => focus.release(),
    '+': () => camera.zoomIn(),
    '-': () => camera.zoomOut(),
    '0': () => camera.fit(),
  };

  container.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  container.addEventListener('focus', () => {
    if (!container.matches(':focus-visible')) return;
    go(focus.current ?? largest());
  });
};
