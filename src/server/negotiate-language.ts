import { type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PAGE_ROOTS } from '../exchange/explorer/explorer-pages';
import { languageOf, splitAddress } from '../exchange/explorer/read-asked';
import { Language } from '../shared/language';
import { parseUrl } from '../shared/parse-url';
import { prefersHtml } from './prefers-html';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Addresses of pages. What has a format, such as `.ics`, is for programs, whose language its address alone says. */
const PAGE = new RegExp(`^/(?:(?:${[...PAGE_ROOTS, 'feeds'].filter(Boolean).join('|')})(?:/[^.?]*)?)?(?:\\?|$)`);
const LANG = /[?&]lang=/;

/** The quality that an Accept-Language header (RFC 9110, 12.5.4) gives a language, in any of its regions. */
const qualityOf = (header: string, language: string): number => {
  const ranges = header.split(',').map((range) =>
    range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/),
  );
  const fitting = ranges.filter(([range]) => range === language || range.startsWith(`${language}-`));
  return Math.max(0, ...fitting.map(([, quality]) => (quality === undefined ? 1 : Number(quality) || 0)));
};

/** Whether a link on a page of ours led here: then the language that its reader has chosen stays. */
const isFromHere = ({ 'sec-fetch-site': site, referer, host }: IncomingHttpHeaders): boolean =>
  site === 'same-origin' || (site === undefined && !!referer && !!host && parseUrl(referer)?.host === host);

/** Whether somebody who comes from elsewhere would rather read English. */
const wantsEnglish = (headers: IncomingHttpHeaders): boolean => {
  const accepted = headers['accept-language'];
  return accepted !== undefined && !isFromHere(headers) && qualityOf(accepted, 'en') > qualityOf(accepted, 'sv');
};

/** The language in which to say that there is no page, or none now: that of the address, else that of who asks. */
export const languageFor = ({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>): Language => {
  if (LANG.test(url!)) return languageOf(splitAddress(url!).params);
  return wantsEnglish(headers) ? Language.EN : Language.SV;
};

/** The address in English, for who comes from elsewhere to a page whose address names no language, and would rather read English; else null. */
export const addressInEnglish = ({
  method,
  url,
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string | null => {
  // Programs mostly name no language: they are done with at once.
  if (headers['accept-language'] === undefined || (method !== 'GET' && method !== 'HEAD')) return null;
  if (!PAGE.test(url!) || LANG.test(url!) || !prefersHtml(headers.accept) || !wantsEnglish(headers)) return null;
  return `${url}${url!.includes('?') ? '&' : '?'}lang=en`;
};

/** Leads who would rather read English there before anything else is done with a request: an answer that is kept is in one language. */
export const negotiateLanguage = (server: Server): void => {
  const [answer] = server.listeners('request') as Listener[];
  server.removeListener('request', answer);
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const location = addressInEnglish(request);
    if (location === null) return void answer.call(server, request, response);
    const vary = 'Accept, Accept-Language, Sec-Fetch-Site';
    response.writeHead(302, { location, vary, 'cache-control': 'no-cache', 'content-length': 0 }).end();
  });
};
