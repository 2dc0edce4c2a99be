import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type FastifyInstance } from 'fastify';
import { registerEmbed } from '../../src/server/embed/register-embed';
import { createHttp } from '../../src/server/http';
import { Language } from '../../src/shared/language';
import { ENGLISH, FEEDS } from './embed-feeds';

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

export interface Deployment {
  url: string;
  app: FastifyInstance;
  /** The addresses of feeds that were asked for, the last last. */
  asked: string[];
  /** How many of the next answers fail with status 500. */
  failing: number;
  /** Holds the answers back until they are let go; null: none are. */
  held: Promise<void> | null;
  /** How many clients broke off while they were held. */
  brokenOff: number;
}

/**
 * Embedding over literal feeds on a port of its own; `/feeds/….json` answers what FEEDS says, else 404, and every search
 * finds one coalition.
 */
export const startDeployment = async (webDir: string, origins: string[] | null = null): Promise<Deployment> => {
  const app = await createHttp();
  const deployment: Deployment = { url: '', app, asked: [], failing: 0, held: null, brokenOff: 0 };
  registerEmbed(app, {
    webDir,
    baseUrl: () => deployment.url,
    origins,
    titleOf: async (source, language) => {
      const name = source.split('?')[0];
      const feed = ((language === Language.EN && ENGLISH[name]) || FEEDS[name]) as { title: string } | undefined;
      return feed?.title ?? null;
    },
  });
  app.get('/feeds/*', async (request, reply) => {
    deployment.asked.push(request.url);
    reply.raw.on('close', () => {
      if (!reply.raw.writableFinished) deployment.brokenOff += 1;
    });
    await deployment.held;
    if (deployment.failing-- > 0) return reply.code(500).send({ error: 'INTERNAL_SERVER_ERROR' });
    const name = (request.params as { '*': string })['*'].replace(/\.json$/, '');
    const { lang } = request.query as { lang: string };
    const feed = (lang === 'en' && ENGLISH[name]) || FEEDS[name];
    return feed
      ? reply.type('application/feed+json').send(JSON.stringify(feed))
      : reply.code(404).send({ error: 'NOT_FOUND' });
  });
  const named = { __typename: 'Coalition', slug: 'skia', name: 'SKIA "<b>"' };
  const unnamed = { __typename: 'Event', eventSlug: null, title: 'SKIA' };
  app.post('/graphql', async () => ({
    data: { search: { edges: [named, unnamed].map((node) => ({ matched: 'SKIA', node })) } },
  }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  deployment.url = urlOf(app.server);
  return deployment;
};
