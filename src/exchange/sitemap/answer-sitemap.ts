import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { type Filled } from '../filled';
import { listedPages } from './listed-pages';
import { fileCount, writeSitemap, writeSitemapIndex } from './write-sitemap';

const XML = 'application/xml; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const FILE = /^\/sitemap-(\d{1,6})\.xml$/;

const kept = (contentType: string, body: string): Filled => ({ status: 200, contentType, body, changesAt: null });

/** Answers `/sitemap.xml`, which names further files, `/sitemap-1.xml` and so on, where it does not hold all (sitemaps.org). */
export const answerSitemap = async (address: string, context: Context): Promise<Filled> => {
  const base = context.resource(BASE_URL);
  const pages = await listedPages(context);
  const files = fileCount(pages);
  const [path] = address.split('?', 1);
  const [, number] = FILE.exec(path) ?? [];
  if (number === undefined)
    return kept(XML, files === 1 ? writeSitemap(base, pages, 0) : writeSitemapIndex(base, files));
  const file = Number(number) - 1;
  if (files === 1 || file < 0 || file >= files)
    return {
      status: 404,
      contentType: TEXT,
      body: 'There is no such sitemap; begin at /sitemap.xml.\n',
      changesAt: null,
    };
  return kept(XML, writeSitemap(base, pages, file));
};

/** What robots shall leave alone: questions that can be put in endless ways, and pages as of each day there is. */
const LEFT_ALONE = ['/graphql', '/search', '/network.', '/network-', '/*?at=', '/*&at='];

/** Answers `/robots.txt` (RFC 9309). */
export const answerRobots = async (_address: string, context: Context): Promise<Filled> => {
  const base = context.resource(BASE_URL);
  const { pathname } = new URL(base);
  const prefix = pathname.replace(/\/$/, '');
  const lines = ['User-agent: *', ...LEFT_ALONE.map((path) => `Disallow: ${prefix}${path}`)];
  return kept(TEXT, [...lines, '', `Sitemap: ${base}/sitemap.xml`, ''].join('\n'));
};
