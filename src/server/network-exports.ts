import { Readable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import { exportNetwork } from '../exchange/network/export-network';
import { type Format, FORMATS } from '../exchange/network/formats';
import { inTurns } from '../exchange/network/in-turns';
import { networkParams, type TextParams } from '../exchange/network/network-params';
import { type Context } from '../shared/context';
import { isAmong } from './is-among';

/** Networks as files: `/network.gexf`, `/network-nodes.csv` … with the parameters of NETWORK_PARAMS, streamed. */
export const registerNetworkExports = (app: FastifyInstance, context: () => Context): void => {
  for (const [name, { suffix, contentType, write }] of Object.entries(FORMATS) as [string, Format][])
    app.get(`/network${suffix}`, async (request, reply) => {
      const found = await exportNetwork(context(), networkParams(request.query as TextParams), request.url);
      const tag = `"${name}-${found.tag}"`;
      reply.header('etag', tag).header('cache-control', 'no-cache');
      if (isAmong(request.headers['if-none-match'], tag)) return reply.code(304).send();
      reply.type(contentType).header('content-disposition', `attachment; filename="samverkan-network${suffix}"`);
      // An empty stream, since Fastify would state the length of no body at all.
      if (request.method === 'HEAD') return reply.send(Readable.from([]));
      return reply.send(Readable.from(inTurns(write(await found.rows()))));
    });
};
