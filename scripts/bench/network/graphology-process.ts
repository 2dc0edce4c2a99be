import { openReader } from '../../../src/server/open-reader';
import { answer, type Asked, time } from './answers';
import { graphologyEngine, type Network } from './graphology-engine';
import { measureWithGraphology } from './graphology-measure';
import { readNetwork } from './graphology-network';
import { serve } from './remote';

let network: Network;

const methods = {
  /** Builds the graph, and says how long that took (milliseconds) and how much it holds (bytes). */
  async build({ url }: { url: string }) {
    const reader = openReader(url);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    network = await readNetwork(reader);
    const buildTime = performance.now() - began;
    await reader.close();
    globalThis.gc?.();
    return { time: buildTime, bytes: process.memoryUsage().heapUsed - before };
  },
  answers: (asked: Asked) => answer(graphologyEngine(network), asked),
  times: (asked: Asked) => time(graphologyEngine(network), asked),
  measures: () => measureWithGraphology(network),
  close: () => undefined,
};

/** The same questions and measures with graphology, in a process of its own. */
export type GraphologyMethods = typeof methods;

serve(methods);
