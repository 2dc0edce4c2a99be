import { parentPort } from 'node:worker_threads';
import { NetworkDesk, type NetworkTask } from '../network/network-desk';
import { type NetworkRequest } from '../network/network-answer';

/** A question to the thread; no request asks for brokers. */
export interface NetworkQuestion {
  task: NetworkTask;
  request: NetworkRequest | null;
}

export interface NetworkReply {
  answer?: unknown;
  error?: string;
}

/** The thread in which questions about networks are worked out, one after the other. */
const desk = new NetworkDesk();

parentPort!.on('message', ({ task, request }: NetworkQuestion) => {
  try {
    parentPort!.postMessage({ answer: request ? desk.network(task, request) : desk.brokers(task) });
  } catch (error) {
    parentPort!.postMessage({ error: (error as Error).stack });
  }
});
