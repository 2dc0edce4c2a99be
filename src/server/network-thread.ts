import { type Worker } from 'node:worker_threads';
import { type NetworkService } from '../network/network-task';
import { ServiceUnavailable } from '../shared/errors';
import { LIMITS } from '../shared/limits';
import { type NetworkQuestion, type NetworkReply } from './network-worker';
import { startWorker } from './run-worker';

interface Waiting {
  question: NetworkQuestion;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

interface ThreadOptions {
  /** How many questions may wait for their turn. */
  waiting: number;
  /** Milliseconds after which a question that nobody waits for is ended, and with it what the thread has kept. */
  patience: number;
}

const USUAL: ThreadOptions = { waiting: LIMITS.waiting, patience: 1000 };

/**
 * Works out questions about networks in a thread, one at a time, which starts with the first one and again if it should end. Questions
 * that nobody waits for any more lose their turn.
 */
export class NetworkThread implements NetworkService {
  private worker: Worker | null = null;
  private readonly queue: Waiting[] = [];
  private current: Waiting | null = null;

  private readonly options: ThreadOptions;

  constructor(options: Partial<ThreadOptions> = {}) {
    this.options = { ...USUAL, ...options };
  }

  network: NetworkService['network'] = (task, request, signal) => this.ask({ task, request }, signal);
  brokers: NetworkService['brokers'] = (task, signal) => this.ask({ task, request: null }, signal);

  async stop(): Promise<void> {
    for (const { reject } of this.queue.splice(0)) reject(new Error('The thread for networks ended'));
    await this.worker?.terminate();
  }

  private async ask<Answer>(question: NetworkQuestion, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted();
    if (this.queue.length >= this.options.waiting)
      throw new ServiceUnavailable('Too many questions about networks wait for their turn; ask again in a moment.');
    return new Promise<Answer>((resolve, reject) => {
      const waiting = { question, resolve, reject };
      this.queue.push(waiting);
      signal?.addEventListener('abort', () => this.abandon(waiting, signal.reason as Error), { once: true });
      this.next();
    });
  }

  private next(): void {
    if (this.current || this.queue.length === 0) return;
    this.current = this.queue.shift()!;
    this.worker ??= this.start();
    this.worker.postMessage(this.current.question);
  }

  private abandon(waiting: Waiting, reason: Error): void {
    waiting.reject(reason);
    const place = this.queue.indexOf(waiting);
    if (place >= 0) this.queue.splice(place, 1);
    if (this.current !== waiting) return;
    // What is nearly done is of use to the next one who asks.
    setTimeout(() => {
      if (this.current !== waiting) return;
      this.worker?.removeAllListeners('message');
      void this.worker?.terminate();
    }, this.options.patience).unref();
  }

  private start(): Worker {
    const worker = startWorker('network-worker', null);
    worker.unref();
    worker.on('message', ({ answer, error }: NetworkReply) => {
      const { resolve, reject } = this.current!;
      this.current = null;
      if (error === undefined) resolve(answer as never);
      else reject(new Error(error));
      this.next();
    });
    // Only its end, which follows an error, makes room for another: two ends would take the next one for the last.
    let reason = new Error('The thread for networks ended');
    worker.once('error', (error) => (reason = error));
    worker.once('exit', () => this.end(reason));
    return worker;
  }

  private end(reason: Error): void {
    this.worker = null;
    this.current?.reject(reason);
    this.current = null;
    this.next();
  }
}
