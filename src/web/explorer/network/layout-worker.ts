import { LayoutSteps, type LayoutTask } from './layout-steps';

/** What the worker says: where the nodes are, and whether they stay there. */
export interface LayoutNews {
  positions: Float32Array;
  isDone: boolean;
}

/** How long it works between two pieces of news, in milliseconds. */
const WHILE = 60;

const scope = self as unknown as { postMessage(news: LayoutNews, transfer: Transferable[]): void };

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const steps = new LayoutSteps(data);
  const work = () => {
    const end = performance.now() + WHILE;
    do steps.step();
    while (!steps.isDone && performance.now() < end);
    const positions = steps.positions();
    scope.postMessage({ positions, isDone: steps.isDone }, [positions.buffer]);
    if (!steps.isDone) setTimeout(work);
  };
  work();
};
