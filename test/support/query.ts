import 'reflect-metadata';
import { graphql } from 'graphql';
import { readSnapshot } from '../../src/network/snapshot';
import { contextMaker } from '../../src/server/request-context';
import { type Api, buildApi } from '../../src/server/schema';
import { parseDateTime } from '../../src/shared/date-time.scalar';
import { type Reader } from '../../src/shared/reader';
import { countingReader } from './counting-reader';
import { TEST_PARTS } from './test-parts';

let api: Api | undefined;

export interface Answer {
  // The shape is what the query asks for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: { code: unknown; message: string }[];
  /** The SQL statements that it took, beside those that fill the memory. */
  statements: string[];
}

export interface Asking {
  /** What the clock says; 22 November 2026 at noon unless said. */
  now?: string;
  variables?: Record<string, unknown>;
}

/** Runs a query on the real schema, in a request of its own, over the data as they are now. */
export const ask = async (reader: Reader, source: string, asking: Asking = {}): Promise<Answer> => {
  api ??= buildApi();
  const counting = countingReader(reader);
  const current = await readSnapshot(reader);
  const now = parseDateTime(asking.now ?? '2026-11-22T12:00:00Z');
  const contextValue = contextMaker({
    ...TEST_PARTS,
    reader: counting,
    keeper: { current },
    clock: { now: () => now },
  })();
  const { schema } = api;
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: asking.variables });
  return {
    data: data && JSON.parse(JSON.stringify(data)),
    errors: (errors ?? []).map(({ message, extensions }) => ({ code: extensions.code, message })),
    statements: counting.statements,
  };
};
