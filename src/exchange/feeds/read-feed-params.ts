import { EventKind } from '../../calendar/event-kind';
import { boundsOf } from '../../calendar/time/bounds';
import { TimeError } from '../../calendar/time/time-error';
import { DEFAULT_TIME_ZONE } from '../../calendar/time/zone';
import { BadUserInput, quote } from '../../shared/errors';
import { FAR_PAST, type Instant } from '../../shared/instant';
import { Language } from '../../shared/language';
import { Expected, type FeedQuestion, type FeedSubject, Imprecise } from './feed-question';

export const DEFAULT_LIMIT = 20;
export const MAX_LIMIT = 100;
const MOST_VALUES = 20;
const LONGEST_SLUG = 190;

/** The parameters of a feed, each with one sentence for the documentation. */
export const FEED_PARAMS = {
  actor: 'Only events in the calendar of this actor (slug); may be given several times.',
  theme: 'Only events about this theme (slug), or of a coalition that is; may be given several times.',
  region: 'Only events in the calendars of this organisation (slug) and of what is part of it.',
  kind: 'Only events of this kind, such as CONFERENCE; may be given several times.',
  from: 'Only what is not surely over at this date (EDTF, such as 2021-06-01); all for everything.',
  imprecise: 'In calendar files, periods of events whose day is not fixed: month (at most 31 days), all or omit.',
  expected: 'Occurrences that nobody has announced: recent (from plans of the last two years), all or omit.',
  lang: 'sv or en.',
  limit: `How many a page holds, 1 to ${MAX_LIMIT}; ${DEFAULT_LIMIT} unless said.`,
  after: 'Where the page begins, as the page before says it.',
} as const;
type ParamName = keyof typeof FEED_PARAMS;
const PAGING: readonly string[] = ['limit', 'after'];
/** What newsletters and social media add to addresses by themselves. */
export const isTracking = (name: string): boolean => /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/.test(name);

const expected = (name: ParamName, what: string, value: string): never => {
  throw new BadUserInput(`${name}: expected ${what}, got ${quote(value)}.`);
};

const oneOf = <Value extends string>(name: ParamName, values: Record<string, Value>, text: string): Value =>
  Object.values(values).find((value) => value === text.toUpperCase()) ??
  expected(name, `one of ${Object.values(values).join(', ').toLowerCase()}`, text);

const instant = (text: string): Instant | 'ALL' => {
  if (text.toLowerCase() === 'all') return 'ALL';
  try {
    const { earliest } = boundsOf(text, DEFAULT_TIME_ZONE);
    if (earliest > FAR_PAST) return earliest;
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
  }
  return expected('from', 'a date such as 2021-06-01, or all', text);
};

const count = (text: string): number => {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MAX_LIMIT ? number : expected('limit', `a whole number from 1 to ${MAX_LIMIT}`, text);
};

/** What a parameter means that is not there. */
const USUAL: Partial<Record<string, string>> = { imprecise: 'month', expected: 'recent', lang: 'sv' };

/** Parameters in the order in which we list them and without what is usual, so that every spelling of a feed has one address. */
const canonical = (params: URLSearchParams): string => {
  const kept = new URLSearchParams();
  for (const name of Object.keys(FEED_PARAMS))
    if (!PAGING.includes(name))
      for (const value of [...new Set(params.getAll(name))].sort())
        if (value.toLowerCase() !== USUAL[name]) kept.append(name, value);
  return kept.toString();
};

/** Reads the parameters of a feed. BAD_USER_INPUT for one that is unknown or has a value that it cannot have. */
export const readFeedParams = (subject: FeedSubject | null, params: URLSearchParams): FeedQuestion => {
  for (const name of new Set(params.keys())) {
    if (isTracking(name)) continue;
    if (!Object.hasOwn(FEED_PARAMS, name))
      throw new BadUserInput(`Expected parameters among ${Object.keys(FEED_PARAMS).join(', ')}, got ${quote(name)}.`);
    if (params.getAll(name).length > MOST_VALUES)
      expected(name as ParamName, `at most ${MOST_VALUES} values`, params.getAll(name).join(' '));
  }
  const one = (name: ParamName): string | null => {
    const values = params.getAll(name);
    return values.length > 1 ? expected(name, 'one value', values.join(', ')) : (values[0] ?? null);
  };
  const slugs = (name: ParamName): string[] =>
    params.getAll(name).map((slug) => (slug && slug.length <= LONGEST_SLUG ? slug : expected(name, 'a slug', slug)));
  const choice = <Value extends string>(name: ParamName, values: Record<string, Value>, usual: Value): Value => {
    const text = one(name);
    return text === null ? usual : oneOf(name, values, text);
  };
  const [from, limit] = [one('from'), one('limit')];
  return {
    subject,
    actors: slugs('actor'),
    themes: slugs('theme'),
    regions: slugs('region'),
    kinds: params.getAll('kind').map((kind) => oneOf('kind', EventKind, kind)),
    from: from === null ? null : instant(from),
    imprecise: choice('imprecise', Imprecise, Imprecise.MONTH),
    expected: choice('expected', Expected, Expected.RECENT),
    language: choice('lang', Language, Language.SV),
    limit: limit === null ? DEFAULT_LIMIT : count(limit),
    limitGiven: limit !== null,
    after: one('after'),
    query: canonical(params),
  };
};
