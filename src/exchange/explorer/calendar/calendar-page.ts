import { type FeedAddresses, feedAddresses } from '../../../calendar/feed-addresses';
import { startOfDay } from '../../../calendar/time/civil';
import { DEFAULT_TIME_ZONE, zoneOf } from '../../../calendar/time/zone';
import { languageTag, Language } from '../../../shared/language';
import { html, type Html } from '../../pages/html';
import { hereOf } from '../../pages/reading';
import { feedLinks, subscribePart } from '../../pages/subscribe-part';
import { pageWords } from '../../pages/words/words';
import { pathOf } from '../links';
import { type Asked, type PageKind } from '../page-kind';
import { type SourceNotes } from '../source-notes';
import { type AgendaOptions, agendaPart } from './agenda-part';
import { calendarForm, monthLinks, whosePart } from './calendar-form';
import { CALENDAR_QUERY, type CalendarActor, type CalendarAnswer } from './calendar-query';
import {
  calendarVariables,
  type CalendarQuestion,
  instantOf,
  MOST_COMING,
  MOST_IN_MONTH,
  readCalendar,
} from './calendar-question';
import { monthText } from './month';
import { monthGrid } from './month-grid';

/** The feed of the same events. */
const feedOf = (
  { base, language }: Asked,
  actor: CalendarActor | null,
  { theme, kind }: CalendarQuestion,
): FeedAddresses => {
  const query = new URLSearchParams();
  if (theme !== null) query.set('theme', theme);
  if (kind !== null) query.set('kind', kind);
  if (language !== Language.SV) query.set('lang', languageTag(language));
  const source = actor ? pathOf(actor.__typename, actor.slug).slice(1) : 'events';
  return feedAddresses(base, source, query.toString());
};

const agenda = (
  asked: Asked,
  { month, isMonthAsked }: CalendarQuestion,
  actor: CalendarActor | null,
  feed: FeedAddresses,
): AgendaOptions => {
  const words = pageWords(asked.language);
  const name = monthText(month, asked.language);
  const list = hereOf(feed.html);
  return isMonthAsked
    ? {
        heading: words.calendar.eventsIn(name),
        nothing: words.calendar.nothingIn(name),
        actor,
        most: MOST_IN_MONTH,
        list,
      }
    : { heading: words.calendar.coming, nothing: `${words.nothingAnnounced}.`, actor, most: MOST_COMING, list };
};

const gridPart = (asked: Asked, question: CalendarQuestion, { month }: CalendarAnswer): Html => {
  const today = startOfDay(zoneOf(DEFAULT_TIME_ZONE).toLocal(instantOf(asked)));
  return html`<section class="sheet" aria-labelledby="month">
    <h2 id="month">${monthText(question.month, asked.language)}</h2>
    ${monthLinks(asked, question)}${monthGrid(asked, question.month, today, month)}
  </section>`;
};

const eventParts = (answer: CalendarAnswer, asked: Asked, notes: SourceNotes): Html => {
  const question = readCalendar(asked);
  const actor = answer.actor ?? null;
  const feed = feedOf(asked, actor, question);
  return html`${gridPart(asked, question, answer)}
  ${agendaPart(asked, notes, answer.coming ?? answer.month, agenda(asked, question, actor, feed))}
  ${subscribePart({ addresses: feed, language: asked.language })}`;
};

/** A month and a list of the events of everybody or of one actor. */
export const calendarPage: PageKind<CalendarAnswer> = {
  pattern: '/calendar',
  place: 'calendar',
  params: ['month', 'actor', 'theme', 'kind'],
  hasTime: true,
  query: CALENDAR_QUERY,
  variables: calendarVariables,
  write(answer, asked, notes) {
    const words = pageWords(asked.language);
    const question = readCalendar(asked);
    const actor = answer.actor ?? null;
    const heading = actor ? words.calendar.calendarOf(actor.name) : words.site.calendar;
    const shown = question.isMonthAsked ? `, ${monthText(question.month, asked.language)}` : '';
    return {
      title: heading + shown,
      description: words.calendar.description(heading + shown),
      head: feedLinks(feedOf(asked, actor, question), heading),
      main: html`<h1 dir="auto">${heading}</h1>
        ${whosePart(asked, question, answer)}${calendarForm(asked, question, answer.themes.nodes)}
        ${(question.actor === null || actor) && eventParts(answer, asked, notes)}`,
    };
  },
};
