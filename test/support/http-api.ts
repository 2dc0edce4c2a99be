import { type FastifyInstance } from 'fastify';
import { ANYONE } from '../../src/access/viewer';
import { readSnapshot } from '../../src/network/snapshot';
import { registerHealth } from '../../src/server/health';
import { createHttp } from '../../src/server/http';
import { countRequests } from '../../src/server/limits/count-requests';
import { type HttpGuards } from '../../src/server/limits/http-guards';
import { registerNetworkExports } from '../../src/server/network-exports';
import { type Reader } from '../../src/shared/reader';
import { type GraphqlChoices, serveGraphql } from './graphql-server';

export interface HttpApiOptions extends GraphqlChoices {
  guards?: HttpGuards;
}

/** The server without its pages, that is only read, to be asked by `inject`. */
export const createHttpApi = async (reader: Reader, options: HttpApiOptions = {}): Promise<FastifyInstance> => {
  const { guards, ...choices } = options;
  const app = await createHttp({ limits: choices.limits, guards });
  registerHealth(app, reader);
  const keeper = { current: await readSnapshot(reader) };
  const authenticate = async () => ANYONE;
  const { context, protection } = await serveGraphql(app, { reader, keeper, authenticate }, choices);
  registerNetworkExports(app, context);
  countRequests(app.server, protection.rate, () => 'http://localhost');
  return app;
};
