import { EventKind } from '../../../calendar/event-kind';
import { EventStatus } from '../../../calendar/event-status';
import { BadUserInput, quote } from '../../../shared/errors';
import { askedSlug } from '../../../shared/slug-of';
import { startOf } from '../../pages/reading';
import { type Asked } from '../page-kind';
import { instantsOf, type Month, monthOfInstant, readMonth } from './month';

/** How many events a page shows of a month, and how many of what is coming. */
export const MOST_IN_MONTH = 100;
export const MOST_COMING = 50;
/** What a search takes. */
const LONGEST_NAME = 100;

/** What an address asks of the calendar. */
export interface CalendarQuestion {
  month: Month;
  /** Whether the month was asked for; else what is coming is listed beside the month of today. */
  isMonthAsked: boolean;
  /** Its slug or its name, as it was asked for. */
  actor: string | null;
  theme: string | null;
  kind: EventKind | null;
}

/** A form that was sent without a value asks for nothing. */
const given = ({ params }: Pick<Asked, 'params'>, name: string): string | null => params.get(name)?.trim() || null;

const readKind = (text: string): EventKind => {
  const kind = Object.values(EventKind).find((each) => each === text.toUpperCase());
  if (kind) return kind;
  throw new BadUserInput(`kind: expected one of ${Object.values(EventKind).join(', ')}, got ${quote(text)}.`);
};

/** The instant as of which a page is shown. */
export const instantOf = ({ day, now }: Pick<Asked, 'day' | 'now'>): number => (day === null ? now : startOf(day));

/** BAD_USER_INPUT for a month or a kind that there is not. */
export const readCalendar = (asked: Asked): CalendarQuestion => {
  const [month, kind] = [given(asked, 'month'), given(asked, 'kind')];
  return {
    month: month === null ? monthOfInstant(instantOf(asked)) : readMonth(month),
    isMonthAsked: month !== null,
    actor: given(asked, 'actor')?.slice(0, LONGEST_NAME) ?? null,
    theme: given(asked, 'theme'),
    kind: kind === null ? null : readKind(kind),
  };
};

/** The parameters of the same filters. */
export const filterParams = ({ actor, theme, kind }: CalendarQuestion): [string, string | null][] => [
  ['actor', actor],
  ['theme', theme],
  ['kind', kind],
];

/** Those of the query. */
export const calendarVariables = (asked: Asked): Record<string, unknown> => {
  const question = readCalendar(asked);
  const { month, isMonthAsked, actor, theme, kind } = question;
  const slug = actor && askedSlug(actor);
  return {
    language: asked.language,
    now: new Date(instantOf(asked)).toISOString(),
    ...instantsOf(month),
    coming: !isMonthAsked,
    statuses: Object.values(EventStatus),
    ofActor: actor !== null,
    actor: slug,
    calendar: slug === null ? null : { slug },
    themes: theme === null ? null : [theme],
    kinds: kind === null ? null : [kind],
  };
};
