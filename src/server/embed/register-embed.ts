import { type FastifyInstance } from 'fastify';
import { BadUserInput } from '../../shared/errors';
import { readBuiltFile, sendBuiltFile } from '../built-file';
import { builderChoice } from './builder-choice';
import { builderPage } from './builder-page';
import { BUILDER_WORDS } from './builder-words';
import { embedOptions, firstOf, type Query } from './embed-options';
import { type EmbedSource, readSource } from './embed-source';
import { findEmbed, type TitleOf } from './find-embed';
import { framePage, frameProblemPage } from './frame-page';
import { registerOEmbed } from './register-oembed';
import { limitOrigins } from './limit-origins';
import { sendPage } from './send-page';
import { type Embed } from './snippets';

interface Embedding {
  /** Where `npm run build:web` has put its files. */
  webDir: string;
  /** What our addresses start with, without a slash at the end. */
  baseUrl: () => string;
  /** The origins whose pages may show our feeds; null for all. */
  origins: string[] | null;
  titleOf: TitleOf;
}

/** The files of our own pages. They change with the pages, so they are asked for anew; an unchanged one costs no bytes. */
const PAGE_FILES: [name: string, contentType: string][] = [
  ['builder.js', 'text/javascript; charset=utf-8'],
  ['page.css', 'text/css; charset=utf-8'],
  ['frame.css', 'text/css; charset=utf-8'],
];

interface Found {
  status: number;
  embed: Embed | null;
  problem: string | null;
}

const find = async (source: EmbedSource | null, query: Query, titleOf: TitleOf): Promise<Found> => {
  const words = BUILDER_WORDS[embedOptions(query).language];
  if (!source) return { status: 400, embed: null, problem: words.malformed };
  try {
    const embed = await findEmbed(source, query, titleOf);
    return embed ? { status: 200, embed, problem: null } : { status: 404, embed, problem: words.unknown };
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error;
    return { status: 400, embed: null, problem: error.message };
  }
};

/**
 * What partner sites embed: the script of the element at `/embed/v1.js`, the page that builds the line to paste at `/embed`,
 * a page for frames at `/embed/frame`, and oEmbed.
 *
 * @throws StartError when the web files are not built
 */
export const registerEmbed = (app: FastifyInstance, { webDir, baseUrl, origins, titleOf }: Embedding): void => {
  const ancestors = origins ? origins.join(' ') || "'none'" : '*';
  if (origins) limitOrigins(app, origins);
  const script = readBuiltFile(webDir, 'embed/v1.js', 'text/javascript; charset=utf-8');
  app.get('/embed/v1.js', (request, reply) => {
    reply
      .header('cache-control', 'public, max-age=3600, stale-while-revalidate=604800')
      .header('cross-origin-resource-policy', 'cross-origin');
    return sendBuiltFile(request, reply, script);
  });

  for (const [name, contentType] of PAGE_FILES) {
    const file = readBuiltFile(webDir, `embed/${name}`, contentType);
    app.get(`/embed/${name}`, (request, reply) =>
      sendBuiltFile(request, reply.header('cache-control', 'no-cache'), file),
    );
  }

  app.get('/embed', async (request, reply) => {
    const query = request.query as Query;
    const options = embedOptions(query);
    const choice = builderChoice(query, baseUrl());
    const { status, ...result }: Found = choice.asked
      ? await find(choice.source, query, titleOf)
      : { status: 200, embed: null, problem: null };
    return sendPage(reply.code(status), builderPage(baseUrl(), choice, options, result));
  });

  app.get('/embed/frame', async (request, reply) => {
    const query = request.query as Query;
    const options = embedOptions(query);
    const { status, embed, problem } = await find(readSource(firstOf(query.source), baseUrl()), query, titleOf);
    const page = embed ? framePage(baseUrl(), embed) : frameProblemPage(options, problem ?? '');
    return sendPage(reply.code(status), page, ancestors);
  });

  registerOEmbed(app, baseUrl, titleOf);
};
