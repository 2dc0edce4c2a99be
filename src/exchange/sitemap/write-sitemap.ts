import { Language } from '../../shared/language';
import { pageAddress, type Reading } from '../pages/reading';
import { xmlText } from '../text/xml-text';
import { type ListedPages } from './listed-pages';

/** A file may hold 50,000 addresses (sitemaps.org), and each page has two: one a language. */
export const PAGES_IN_FILE = 25_000;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const LANGUAGES = [
  ['sv', Language.SV],
  ['en', Language.EN],
] as const;

/** How many files the pages take. */
export const fileCount = ({ count }: ListedPages): number => Math.max(1, Math.ceil(count / PAGES_IN_FILE));

/** Each language of a page names both, itself included (Google, "Localized versions"). */
const entriesOf = (base: string, path: string): string => {
  const address = (language: Language): string => {
    const reading: Reading = { base, language, day: null };
    return xmlText(pageAddress(reading, path));
  };
  const links = LANGUAGES.map(
    ([tag, language]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(language)}"/>`,
  ).join('');
  return LANGUAGES.map(([, language]) => `<url><loc>${address(language)}</loc>${links}</url>\n`).join('');
};

/** @param file from 0 on */
export const writeSitemap = (base: string, pages: ListedPages, file: number): string => {
  const entries: string[] = [];
  const end = Math.min((file + 1) * PAGES_IN_FILE, pages.count);
  for (let place = file * PAGES_IN_FILE; place < end; place++) entries.push(entriesOf(base, pages.pathAt(place)));
  return `${DECLARATION}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
};

/** The list of files, `sitemap-1.xml` and so on, where one does not hold all. */
export const writeSitemapIndex = (base: string, files: number): string => {
  const entries = Array.from(
    { length: files },
    (_, file) => `<sitemap><loc>${xmlText(`${base}/sitemap-${file + 1}.xml`)}</loc></sitemap>\n`,
  );
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`;
};
