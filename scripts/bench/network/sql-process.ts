import { openReader } from '../../../src/server/open-reader';
import { answer, type Asked, time } from './answers';
import { type DatabaseKind } from './database-place';
import { serve } from './remote';
import { sqlEngine } from './sql-engine';
import { type Engine } from './question';
import { type Reader } from '../../../src/shared/reader';

let reader: Reader;
let engine: Engine;

const methods = {
  /** The longest that one question may take, in seconds, where it can be broken off. */
  open({ kind, url, seconds }: { kind: DatabaseKind; url: string; seconds: number }) {
    reader = openReader(url);
    engine = sqlEngine(kind, reader, seconds);
  },
  answers: (asked: Asked) => answer(engine, asked),
  times: (asked: Asked) => time(engine, asked),
  close: () => reader.close(),
};

/** The same questions as SQL, in a process of its own. */
export type SqlMethods = typeof methods;

serve(methods);
