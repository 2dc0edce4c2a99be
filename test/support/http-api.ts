import { type FastifyInstance } from 'fastify';
import { readSnapshot } from '../../src/network/snapshot';
import { createApollo } from '../../src/server/apollo';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { registerHealth } from '../../src/server/health';
import { ANYONE } from '../../src/access/viewer';
import { createExecute } from '../../src/server/executor';
import { createHttp, registerGraphql } from '../../src/server/http';
import { registerNetworkExports } from '../../src/server/network-exports';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { type Reader } from '../../src/shared/reader';
import { NO_MUTATIONS } from './mutate';
import { TEST_PARTS } from './test-parts';

/** The server without its pages, to be asked by `inject`. */
export const createHttpApi = async (reader: Reader): Promise<FastifyInstance> => {
  const app = await createHttp();
  const api = buildApi();
  const documents = new CompiledDocuments(api.schema);
  const apollo = createApollo(api, createExecute(api.schema, documents, NO_MUTATIONS), app);
  await apollo.start();
  const current = await readSnapshot(reader);
  registerHealth(app, reader);
  const context = contextMaker({ reader, keeper: { current }, ...TEST_PARTS });
  registerNetworkExports(app, context);
  registerGraphql(app, {
    apollo,
    documents,
    context,
    authenticate: async () => ANYONE,
    page: (_request, _reply, done) => done(),
  });
  return app;
};
