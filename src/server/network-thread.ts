import { type Worker } from 'node:worker_threads';
import { type NetworkService } from '../network/network-task';
import { type NetworkQuestion, type NetworkReply } from './network-worker';
import { startWorker } from './run-worker';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** Works out questions about networks in a thread, which starts with the first one and again if it should end. */
export class NetworkThread implements NetworkService {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  network: NetworkService['network'] = (task, request) => this.ask({ task, request });
  brokers: NetworkService['brokers'] = (task) => this.ask({ task, request: null });

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private ask<Answer>(question: Omit<NetworkQuestion, 'id'>): Promise<Answer> {
    const id = ++this.lastId;
    this.worker ??= this.start();
    this.worker.postMessage({ id, ...question });
    return new Promise<Answer>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private start(): Worker {
    const worker = startWorker('network-worker', null);
    worker.unref();
    worker.on('message', ({ id, answer, error }: NetworkReply) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.resolve(answer as never);
      else waiting?.reject(new Error(error));
    });
    // Only its end, which follows an error, makes room for another: two ends would take the next one for the last.
    let reason = new Error('The thread for networks ended');
    worker.once('error', (error) => (reason = error));
    worker.once('exit', () => this.end(reason));
    return worker;
  }

  private end(reason: Error): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}
