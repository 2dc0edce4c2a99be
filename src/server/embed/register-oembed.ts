import { type FastifyInstance } from 'fastify';
import { BadUserInput, quote } from '../../shared/errors';
import { firstOf, type Query } from './embed-options';
import { readSource } from './embed-source';
import { findEmbed, type TitleOf } from './find-embed';
import { oEmbedOf, oEmbedXml } from './oembed';
import { parseUrl } from '../../shared/parse-url';

/** oEmbed 1.0 for the pages of feeds at `/oembed?url=…&format=json|xml&maxwidth=…&maxheight=…`. */
export const registerOEmbed = (app: FastifyInstance, baseUrl: () => string, titleOf: TitleOf): void => {
  app.get('/oembed', async (request, reply) => {
    const query = request.query as Query;
    const url = firstOf(query.url);
    const format = firstOf(query.format) || 'json';
    if (format !== 'json' && format !== 'xml')
      return reply
        .code(501)
        .send({ error: 'NOT_IMPLEMENTED', message: `format: expected json or xml, got ${quote(format)}.` });
    if (!url) throw new BadUserInput('url: expected the address of a page of events.');
    const base = baseUrl();
    const source = url.startsWith(`${base}/feeds/`) ? readSource(url, base) : null;
    const stated = Object.fromEntries(parseUrl(url)?.searchParams ?? []);
    const embed = source && (await findEmbed(source, stated, titleOf));
    if (!embed)
      return reply.code(404).send({
        error: 'NOT_FOUND',
        message: `Nothing that can be embedded is at ${quote(url)}; pages under ${base}/feeds/ can.`,
      });
    const answer = oEmbedOf(base, embed, query);
    reply.header('cache-control', 'public, max-age=3600').header('x-content-type-options', 'nosniff');
    if (format === 'json') return answer;
    return reply.type('text/xml; charset=utf-8').send(oEmbedXml(answer));
  });
};
