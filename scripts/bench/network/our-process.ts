import 'reflect-metadata';
import { NetworkThread } from '../../../src/server/network-thread';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { contextMaker } from '../../../src/server/request-context';
import { SnapshotKeeper } from '../../../src/server/snapshot-keeper';
import { systemClock } from '../../../src/shared/clock';
import { answer, type Asked, time } from './answers';
import { type Build, buildSnapshot } from './build';
import { type Place, timeChanges } from './change';
import { timeExports } from './export';
import { idleBlock } from './loop-delay';
import { memoryOf } from './memory';
import { timeMeasures } from './measure';
import { ourEngine } from './our-engine';
import { serve } from './remote';

/** As long as nothing is done, to see what the machine takes away. */
const IDLE = 2000;

let database: Database;
let keeper: SnapshotKeeper;
let readAnew = 0;

const network = new NetworkThread();
const context = () =>
  contextMaker({ reader: database.reader, keeper, clock: systemClock, network, baseUrl: () => '' })();

const methods = {
  /** Reads the whole snapshot so often and keeps the last. */
  async build({ url, repetitions }: { url: string; repetitions: number }) {
    database = await openDatabase(url);
    const idle = await idleBlock(IDLE);
    const builds: Build[] = [];
    let last = await buildSnapshot(url);
    for (;;) {
      builds.push({ time: last.time, longestBlock: last.longestBlock });
      if (builds.length === repetitions) break;
      last = await buildSnapshot(url);
    }
    const memory = memoryOf(last.snapshot, last.parts);
    let parts: typeof last.parts | null = last.parts;
    keeper = await SnapshotKeeper.start({
      reader: database.reader,
      readWhole: async () => {
        const first = parts;
        parts = null;
        if (first) return first;
        readAnew++;
        return (await buildSnapshot(url)).parts;
      },
      log: { error: (error: unknown) => console.error(error) },
    });
    return { builds, memory, idle };
  },
  answers: (asked: Asked) => answer(ourEngine(keeper.current), asked),
  times: (asked: Asked) => time(ourEngine(keeper.current), asked),
  measures: () => timeMeasures(context(), network),
  async changes({ place, count }: { place: Place; count: number }) {
    const before = readAnew;
    return { ...(await timeChanges(database, keeper, place, count)), readAnew: readAnew - before };
  },
  exports: () => timeExports(context()),
  async close() {
    await keeper.stop();
    await network.stop();
    await database.close();
  },
};

/** Our side: the server's snapshot in a process of its own. */
export type OurMethods = typeof methods;

serve(methods);
