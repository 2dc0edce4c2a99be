import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type FastifyInstance } from 'fastify';
import { allowOrigin } from '../../src/server/embed/allow-origin';
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

/** Embedding over literal feeds on a port of its own; `/feeds/….json` answers what FEEDS says, else 404. */
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
    allowOrigin(request, reply, origins);
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
  await app.listen({ port: 0, host: '127.0.0.1' });
  deployment.url = urlOf(app.server);
  return deployment;
};

/** A partner's site: pages of another origin that allow our origin and nothing else. */
export interface Host {
  url: string;
  /** Puts a body on a page; returns its address. */
  page(body: string, language?: string): string;
  stop(): Promise<void>;
}

export const startHost = async (ours: string): Promise<Host> => {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${ours}; connect-src ${ours}; style-src 'none'`,
    });
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: urlOf(server),
    page(body, language = 'sv') {
      pages.push(
        `<!doctype html><html lang="${language}"><head><title>Partner</title><meta name="color-scheme" content="light dark"></head>` +
          `<body><main><h1>Partner</h1>${body}</main></body></html>`,
      );
      return `${urlOf(server)}/${pages.length - 1}`;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
};
