import { Readable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import { exportNetwork } from '../exchange/network/export-network';
import { type Format, FORMATS } from '../exchange/network/formats';
import { inTurns } from '../shared/in-turns';
import { networkParams, type TextParams } from '../exchange/network/network-params';
import { ANYONE, type Viewer } from '../access/viewer';
import { type Context } from '../shared/context';
import { isUnchanged } from './answers/conditional-request';
import { Deadline } from './limits/deadline';

type ContextFor = (viewer: Viewer, parts: { deadline: Deadline }) => Context;

/** Networks as files: `/network.gexf`, `/network-nodes.csv` … with the parameters of NETWORK_PARAMS, streamed. */
export const registerNetworkExports = (app: FastifyInstance, contextFor: ContextFor): void => {
  for (const [name, { suffix, contentType, write }] of Object.entries(FORMATS) as [string, Format][])
    app.get(`/network${suffix}`, async (request, reply) => {
      // A whole network may take longer than an operation, but no longer than somebody waits for it.
      const deadline = new Deadline(reply.raw, Infinity);
      try {
        const context = contextFor(ANYONE, { deadline });
        const found = await exportNetwork(context, networkParams(request.query as TextParams), request.url);
        const tag = `"${name}-${found.tag}"`;
        reply.header('etag', tag).header('cache-control', 'no-cache');
        if (isUnchanged(request.headers, { tag, lastModified: null })) return reply.code(304).send();
        reply.type(contentType).header('content-disposition', `attachment; filename="samverkan-network${suffix}"`);
        // An empty stream, since Fastify would state the length of no body at all.
        if (request.method === 'HEAD') return reply.send(Readable.from([]));
        return reply.send(Readable.from(inTurns(write(await found.rows()))));
      } finally {
        deadline.end();
      }
    });
};
