import 'reflect-metadata';
import { graphql } from 'graphql';
import { parseDateTime } from '../../src/shared/date-time.scalar';
import { createContext } from '../../src/shared/context';
import { PageLoader } from '../../src/shared/page-loader';
import { countingReader, type Reader } from '../../src/shared/reader';
import { type Api, buildApi } from '../../src/server/schema';
import { REGISTER } from '../../src/directory/register';
import { readSnapshot, SNAPSHOT } from '../../src/network/snapshot';
import { nodeFetchers } from '../../src/server/slices';

let api: Api | undefined;

export interface Answer {
  // The shape is what the query asks for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  /** The codes and messages of the errors. */
  errors: { code: unknown; message: string }[];
  /** The SQL statements that it took. */
  statements: string[];
}

export interface Asking {
  /** What the clock says; 22 November 2026 at noon unless said. */
  now?: string;
  variables?: Record<string, unknown>;
}

/** Runs a query on the real schema, in a request of its own. */
export const ask = async (reader: Reader, source: string, asking: Asking = {}): Promise<Answer> => {
  api ??= buildApi();
  const counting = countingReader(reader);
  const now = parseDateTime(asking.now ?? '2026-11-22T12:00:00Z');
  const snapshot = await readSnapshot(reader);
  const contextValue = createContext(
    { reader: counting, pages: new PageLoader(counting), clock: { now: () => now } },
    nodeFetchers,
    { [SNAPSHOT.name]: snapshot, [REGISTER.name]: snapshot.register },
  );
  const { data, errors } = await graphql({
    schema: api.schema,
    source,
    contextValue,
    variableValues: asking.variables,
  });
  return {
    data: data && JSON.parse(JSON.stringify(data)),
    errors: (errors ?? []).map(({ message, extensions }) => ({ code: extensions.code, message })),
    statements: counting.statements,
  };
};
