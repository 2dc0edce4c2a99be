import { EventKind } from '../../../calendar/event-kind';
import { capitalised } from '../../feeds/event-text';
import { eventWords } from '../../feeds/event-words';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { hereOf, pageHref } from '../../pages/reading';
import { readingFields } from '../../pages/search-form';
import { pageWords } from '../../pages/words/words';
import { actorLink } from '../links';
import { type Asked } from '../page-kind';
import { type CalendarAnswer } from './calendar-query';
import { type CalendarQuestion, filterParams } from './calendar-question';
import { monthAfter, monthKey, monthText } from './month';

const option = (value: string, name: string, isChosen: boolean): Html =>
  html`<option dir="auto" value="${value}" ${isChosen && html` selected`}>${name}</option> `;

/** What was asked for is chosen also where it is not among the first themes, or none. */
const themeOptions = (themes: CalendarAnswer['themes']['nodes'], chosen: string | null): HtmlPart => [
  ...themes.map(({ slug, name }) => option(slug, name, slug === chosen)),
  chosen !== null && themes.every(({ slug }) => slug !== chosen) && option(chosen, chosen, true),
];

const kindOptions = ({ language }: Asked, chosen: EventKind | null): HtmlPart =>
  Object.values(EventKind).map((kind) => {
    const name = eventWords(language).kinds[kind] ?? pageWords(language).calendar.otherKind;
    return option(kind, capitalised(name), kind === chosen);
  });

/** Chooses the month, whose calendar, the theme and the kind. */
export const calendarForm = (
  asked: Asked,
  { month, isMonthAsked, actor, theme, kind }: CalendarQuestion,
  themes: CalendarAnswer['themes']['nodes'],
): Html => {
  const words = pageWords(asked.language);
  const { all, whose, whoseHint } = words.calendar;
  return html`<form class="filters" action="${hereOf(`${asked.base}/calendar`)}">
    ${readingFields(asked)}
    <label
      >${whose} <input name="actor" maxlength="190" value="${actor}" placeholder="${whoseHint}" autocomplete="off"
    /></label>
    <label
      >${words.calendar.theme}
      <select name="theme">
        ${option('', all, theme === null)}${themeOptions(themes, theme)}
      </select></label
    >
    <label
      >${words.calendar.kind}
      <select name="kind">
        ${option('', all, kind === null)}${kindOptions(asked, kind)}
      </select></label
    >
    <label
      >${words.calendar.month}
      <input
        type="month"
        name="month"
        min="0001-01"
        max="9999-12"
        pattern="[0-9]{4}-[0-9]{2}"
        placeholder="2021-10"
        value="${isMonthAsked && monthKey(month)}"
    /></label>
    <button>${words.site.show}</button>
  </form>`;
};

/** The months before and after, and that of today. */
export const monthLinks = (asked: Asked, question: CalendarQuestion): Html => {
  const words = pageWords(asked.language).calendar;
  const to = (months: number, label: string): HtmlPart => {
    const month = monthAfter(question.month, months);
    if (!month) return null;
    const href = pageHref(asked, '/calendar', [['month', monthKey(month)], ...filterParams(question)]);
    const [rel, arrow] = months < 0 ? ['prev', '←'] : ['next', '→'];
    const name = monthText(month, asked.language);
    return html`<li>
      <a rel="${rel}" href="${href}"
        ><span aria-hidden="true">${months < 0 && `${arrow} `}</span><span class="unseen">${label}: </span>${name}<span
          aria-hidden="true"
          >${months > 0 && ` ${arrow}`}</span
        ></a
      >
    </li> `;
  };
  return html`<nav class="months" aria-label="${words.month}">
    <ul>
      ${to(-1, words.previousMonth)}
      <li><a href="${pageHref(asked, '/calendar', filterParams(question))}">${words.thisMonth}</a></li>
      ${to(1, words.nextMonth)}
    </ul>
  </nav>`;
};

/** Whose calendar it is; where nobody is called so, who is called almost so. */
export const whosePart = (asked: Asked, question: CalendarQuestion, { actor, search }: CalendarAnswer): HtmlPart => {
  if (question.actor === null) return null;
  const words = pageWords(asked.language);
  const others = filterParams({ ...question, actor: null });
  const everybody = html`<a href="${pageHref(asked, '/calendar', others)}">${words.calendar.everybody}</a>`;
  if (actor) return html`<p class="lead">${actorLink(asked, actor)} · ${everybody}</p>`;
  const found = search?.nodes ?? [];
  return html`<p role="status"><bdi>${words.calendar.noActor(question.actor)}</bdi> ${everybody}</p>
    ${
      found.length > 0 &&
      html`<p>${words.site.didYouMean}</p>
        <ul class="plain">
          ${found.map(
            ({ slug, name }) =>
              html`<li>
                <a dir="auto" href="${pageHref(asked, '/calendar', [['actor', slug], ...others])}">${name}</a>
              </li> `,
          )}
        </ul>`
    }`;
};
