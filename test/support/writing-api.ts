import { type FastifyInstance } from 'fastify';
import { type TokenIssuer } from '../../src/access/bearer-tokens';
import { readSnapshot } from '../../src/network/snapshot';
import { Answers } from '../../src/server/answers/answers';
import { createApollo } from '../../src/server/apollo';
import { createAuthentication } from '../../src/server/authentication';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { createExecute } from '../../src/server/executor';
import { registerFeeds } from '../../src/server/feeds';
import { createHttp, registerGraphql } from '../../src/server/http';
import { createProtection } from '../../src/server/limits/protection';
import { registerNetworkExports } from '../../src/server/network-exports';
import { type Database } from '../../src/server/open-database';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { writeTransaction } from '../../src/server/write-transaction';
import { type Clock } from '../../src/shared/clock';
import { LIMITS } from '../../src/shared/limits';
import { countingReader } from './counting-reader';
import { TEST_PARTS } from './test-parts';

export interface Asked {
  status: number;
  headers: Record<string, unknown>;
  body: string;
  // The shape is what the query asks for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  codes: unknown[];
}

export interface WritingApi {
  app: FastifyInstance;
  /** The SQL statements of reads so far, of those who are asked for, too. */
  statements: string[];
  /** Asks over HTTP, with a key or token if one is given. */
  send(query: string, bearer?: string | null, variables?: object): Promise<Asked>;
  close(): Promise<void>;
}

/** The server without the pages that are built, that may be written to and knows who asks. */
export const createWritingApi = async (
  { dataSource, reader: plain }: Pick<Database, 'dataSource' | 'reader'>,
  { clock = TEST_PARTS.clock, oidc = null }: { clock?: Clock; oidc?: TokenIssuer | null } = {},
): Promise<WritingApi> => {
  const app = await createHttp();
  app.log.level = 'silent';
  const api = buildApi();
  const reader = countingReader(plain);
  const documents = new CompiledDocuments(api.schema);
  const keeper = {
    current: await readSnapshot(plain),
    async refresh() {
      keeper.current = await readSnapshot(plain);
    },
  };
  const context = contextMaker({ ...TEST_PARTS, clock, reader, keeper });
  const write = writeTransaction(dataSource);
  const authentication = createAuthentication({ reader, clock, write, log: app.log }, oidc);
  const execute = createExecute(api.schema, documents, {
    ...{ acts: api.acts, write, contextAfter: context },
    settle: async () => {
      authentication.forget();
      await keeper.refresh();
    },
  });
  const protection = createProtection(api.schema, { limits: LIMITS, rateLimit: null, trustedProxies: [] });
  const apollo = createApollo(api, execute, app, { protection, introspection: true, suggestions: true });
  await apollo.start();
  const page = (_request: unknown, _reply: unknown, done: () => void) => done();
  registerGraphql(app, { apollo, documents, protection, context, authenticate: authentication.authenticate, page });
  registerFeeds(app, new Answers({ ...TEST_PARTS, clock, reader: plain, keeper, origins: null }));
  registerNetworkExports(app, context);
  return {
    app,
    statements: reader.statements,
    async send(query, bearer, variables) {
      const headers = bearer == null ? {} : { authorization: `Bearer ${bearer}` };
      const request = { method: 'POST' as const, url: '/graphql', headers, payload: { query, variables } };
      const { statusCode, headers: answered, body } = await app.inject(request);
      const { data, errors = [] } = JSON.parse(body);
      const codes = errors.map(({ extensions }: { extensions: { code: unknown } }) => extensions.code);
      return { status: statusCode, headers: answered, body, data, codes };
    },
    async close() {
      await apollo.stop();
      await app.close();
      await authentication.stop();
    },
  };
};
