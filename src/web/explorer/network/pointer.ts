import { type Focus } from './focus';
import { type PictureNode } from './graph-data';
import { type Stage } from './stage';

/** How long the pointer rests on a node before that is in focus, in milliseconds: else the way to the panel would change it. */
const REST = 80;

/** Follows the pointer over the picture. The wheel zooms once the picture was clicked, and scrolls the page until then. */
export const listenToPointer = (
  container: HTMLElement,
  { stage, focus }: { stage: Stage; focus: Focus },
  open: (node: PictureNode) => void,
): void => {
  let waiting = 0;
  stage.sigma.on('enterNode', ({ node }) => {
    container.classList.add('over');
    clearTimeout(waiting);
    waiting = window.setTimeout(() => focus.set(focus.node(node)), REST);
  });
  stage.sigma.on('leaveNode', () => {
    container.classList.remove('over');
    clearTimeout(waiting);
  });
  stage.sigma.on('clickNode', ({ node }) => open(focus.node(node)));
  stage.sigma.on('clickStage', () => {
    container.focus({ preventScroll: true });
    focus.release();
  });
  container.addEventListener(
    'wheel',
    (event) => {
      if (document.activeElement !== container && !event.ctrlKey) event.stopPropagation();
    },
    { capture: true },
  );
};
