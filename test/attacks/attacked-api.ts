import { type FastifyInstance, type InjectOptions } from 'fastify';
import { type Database } from '../../src/server/open-database';
import { countingReader } from '../support/counting-reader';
import { createHttpApi, type HttpApiOptions } from '../support/http-api';
import { openSeeded } from '../support/seeded-database';

export interface Struck {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** The code of the first error, in GraphQL or outside of it. */
  code: string | undefined;
  errors: number;
  // The shape is what the query asks for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  /** How many SQL statements it took. */
  statements: number;
  milliseconds: number;
}

export interface Attacked {
  app: FastifyInstance;
  database: Database;
  strike(request: InjectOptions): Promise<Struck>;
  post(query: string, variables?: object, more?: object): Promise<Struck>;
  get(query: string, variables?: object): Promise<Struck>;
  close(): Promise<void>;
}

const parsed = (text: string) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** A server over the built-in documents, in a database of its own unless one is given, which tells of each request what it was answered and how much SQL it took. */
export const attackedApi = async (options: HttpApiOptions = {}, shared?: Database): Promise<Attacked> => {
  const database = shared ?? (await openSeeded());
  const reader = countingReader(database.reader);
  const app = await createHttpApi(reader, options);
  app.log.level = 'silent';
  const strike = async (request: InjectOptions): Promise<Struck> => {
    const before = reader.statements.length;
    const start = performance.now();
    const { statusCode, headers, body } = await app.inject(request);
    const milliseconds = performance.now() - start;
    const { errors, error, data } = parsed(body);
    return {
      ...{ status: statusCode, headers, text: body, milliseconds, data },
      code: errors?.[0]?.extensions?.code ?? error,
      errors: errors?.length ?? 0,
      statements: reader.statements.length - before,
    };
  };
  return {
    ...{ app, database, strike },
    post: (query, variables, more) =>
      strike({ method: 'POST', url: '/graphql', payload: { query, variables, ...more } }),
    get: (query, variables) => {
      const params = new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) });
      return strike({ url: `/graphql?${params}`, headers: { 'apollo-require-preflight': '1' } });
    },
    async close() {
      await app.close();
      if (!shared) await database.close();
    },
  };
};

/** What no answer holds: statements, files and frames of stacks. */
const SECRETS =
  /\b(select|insert|update|delete) .+ (from|into|set|where)\b|sqlite|mysql|node_modules|\/src\/|\.[tj]s:\d+|^\s+at /im;

/** Refused before anything was read, with a code, and without a word of what is inside. */
export const expectRefused = (
  { status, code, statements, text }: Struck,
  expected: { status?: number; code: unknown },
) => {
  expect({ status, code, statements }).toEqual({ status: expected.status ?? 400, code: expected.code, statements: 0 });
  expect(text).not.toMatch(SECRETS);
};

export const expectNoSecrets = ({ text }: Pick<Struck, 'text'>) => expect(text).not.toMatch(SECRETS);
