import { type FastifyInstance } from 'fastify';
import { readSnapshot } from '../../src/network/snapshot';
import { createApollo } from '../../src/server/apollo';
import { registerHealth } from '../../src/server/health';
import { createHttp, registerGraphql } from '../../src/server/http';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { type Reader } from '../../src/shared/reader';
import { TEST_CLOCK } from './seeded-database';

/** The server without its pages, to be asked by `inject`. */
export const createHttpApi = async (reader: Reader): Promise<FastifyInstance> => {
  const app = await createHttp();
  const apollo = createApollo(buildApi(), app);
  await apollo.start();
  const current = await readSnapshot(reader);
  registerHealth(app, reader);
  registerGraphql(app, apollo, contextMaker(reader, { current }, TEST_CLOCK), (_request, _reply, done) => done());
  return app;
};
