import { isTracking } from '../feeds/read-feed-params';
import { startOf } from '../pages/reading';
import { type Context } from '../../shared/context';
import { BASE_URL } from '../../shared/base-url';
import { BadUserInput, quote } from '../../shared/errors';
import { Language } from '../../shared/language';
import { type Asked, type PageKind } from './page-kind';

const LANGUAGES = new Map([
  ['sv', Language.SV],
  ['en', Language.EN],
]);

/** What a segment of a path says; as it stands where it cannot be decoded. */
export const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The language of an address; Swedish where it cannot be read. */
export const languageOf = (params: URLSearchParams): Language =>
  LANGUAGES.get(params.get('lang')?.toLowerCase() ?? '') ?? Language.SV;

/** What an address asks for, before anything in it is checked. */
export const splitAddress = (address: string): Pick<Asked, 'path' | 'slug' | 'params'> => {
  const [path] = address.split('?', 1);
  const params = new URLSearchParams(address.slice(path.length));
  return { path, slug: decoded(path.split('/')[2] ?? ''), params };
};

type Readable = Pick<PageKind<never>, 'params' | 'hasTime'>;

/** Reads the address of a page. BAD_USER_INPUT for a parameter that it does not have, or a value that cannot be. */
export const readAsked = (context: Context, { params: own, hasTime }: Readable, address: string): Asked => {
  const { params, ...where } = splitAddress(address);
  const known = ['lang', 'at', ...own];
  const unknown = [...params.keys()].find((name) => !known.includes(name) && !isTracking(name));
  if (unknown !== undefined)
    throw new BadUserInput(`Expected parameters among ${known.join(', ')}, got ${quote(unknown)}.`);
  const lang = params.get('lang') ?? 'sv';
  if (!LANGUAGES.has(lang.toLowerCase())) throw new BadUserInput(`lang: expected sv or en, got ${quote(lang)}.`);
  // A form that was sent without a day. Pages without time lead on to those of the same day.
  const day = params.get('at') || null;
  const start = day === null ? null : new Date(startOf(day)).toISOString();
  return {
    ...where,
    params,
    day,
    at: hasTime ? start : null,
    now: context.clock.now(),
    base: context.resource(BASE_URL),
    language: languageOf(params),
  };
};
