import { type LayoutTask } from './layout-steps';
import { type LayoutNews } from './layout-worker';

/** Lays a graph out off the main thread. One at a time: a new task ends the last one. */
export class Layout {
  private worker: Worker | null = null;

  /** @param onNews where the nodes are, some ten times a second, until it says that it is done */
  start(task: LayoutTask, onNews: (news: LayoutNews) => void): void {
    this.stop();
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
      if (worker !== this.worker) return;
      if (data.isDone) this.stop();
      onNews(data);
    };
    this.worker = worker;
    worker.postMessage(task);
  }

  get isRunning(): boolean {
    return this.worker !== null;
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
