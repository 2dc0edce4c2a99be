import { type FastifyInstance } from 'fastify';
import { type TokenIssuer } from '../../src/access/bearer-tokens';
import { readSnapshot } from '../../src/network/snapshot';
import { Answers } from '../../src/server/answers/answers';
import { createAuthentication } from '../../src/server/authentication';
import { queryRunner, registerExplorer } from '../../src/server/explorer';
import { registerFeeds } from '../../src/server/feeds';
import { createHttp } from '../../src/server/http';
import { registerNetworkExports } from '../../src/server/network-exports';
import { type Database } from '../../src/server/open-database';
import { writeTransaction } from '../../src/server/write-transaction';
import { type Clock } from '../../src/shared/clock';
import { countingReader } from './counting-reader';
import { serveGraphql } from './graphql-server';
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
  const reader = countingReader(plain);
  const keeper = {
    current: await readSnapshot(plain),
    async refresh() {
      keeper.current = await readSnapshot(plain);
    },
  };
  const write = writeTransaction(dataSource);
  const authentication = createAuthentication({ reader, clock, write, log: app.log }, oidc);
  const settle = async () => {
    authentication.forget();
    await keeper.refresh();
  };
  const { authenticate } = authentication;
  const parts = { reader, keeper, authenticate, writing: { write, settle } };
  const { apollo, context, execute } = await serveGraphql(app, parts, { clock });
  const answers = new Answers({ ...TEST_PARTS, clock, reader: plain, keeper, origins: null });
  registerFeeds(app, answers);
  registerExplorer(app, answers, queryRunner(execute));
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
