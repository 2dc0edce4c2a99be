import { ParticipationRole } from '../../../calendar/participation-role';
import { roleText } from '../../../calendar/role-text';
import { edtfText } from '../../../calendar/time/text';
import { attendanceText, capitalised } from '../../feeds/event-text';
import { eventWords } from '../../feeds/event-words';
import { webAddress } from '../../feeds/web-address';
import { eventDates } from '../../pages/event-dates';
import { joined } from '../../pages/event-parts';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { timeText } from '../answered-event';
import { underWayText } from '../calendar/event-note';
import { instantOf } from '../calendar/calendar-question';
import { actorLink, linkTo } from '../links';
import { type Asked } from '../page-kind';
import { type SourceNotes } from '../source-notes';
import { factsOf } from './event-data';
import { type EventInFull, type Participant } from './event-query';

const plain = (text: string | null): HtmlPart => text && html`<span dir="auto">${text}</span>`;

/** When it is, in words; for programs too where the date is sure. */
const timePart = (asked: Asked, event: EventInFull): Html => {
  const text = timeText(asked, event.when);
  const { start } = eventDates(factsOf(asked.base, event));
  const underWay = underWayText(event, instantOf(asked), pageWords(asked.language).calendar);
  return html`${start === null ? html`<span>${text}</span>` : html`<time datetime="${start}">${text}</time>`}${
    underWay !== null && html` <span class="status">${underWay}</span>`
  }`;
};

const websitePart = ({ url }: EventInFull): HtmlPart => {
  const address = webAddress(url);
  return address === null ? plain(url) : html`<a href="${address}" rel="nofollow noopener">${address}</a>`;
};

const participant = (asked: Asked, notes: SourceNotes, { actor, onBehalfOf, role, label, citations }: Participant) =>
  html`<li>
    ${actorLink(asked, actor)} –
    <span dir="auto">${label ?? roleText(role, asked.language)}</span>${
      onBehalfOf && html` ${pageWords(asked.language).calendar.onBehalfOf} ${actorLink(asked, onBehalfOf)}`
    }${notes.mark(citations)}
  </li> `;

const participantsPart = (asked: Asked, notes: SourceNotes, { participations }: EventInFull): HtmlPart => {
  const others = participations.filter(({ role }) => role !== ParticipationRole.ORGANISER);
  return (
    others.length > 0 &&
    html`<ul>
      ${others.map((each) => participant(asked, notes, each))}
    </ul>`
  );
};

const seriesPart = ({ language }: Asked, notes: SourceNotes, { series }: EventInFull): HtmlPart => {
  if (!series) return null;
  const details = [
    series.schedule.text,
    series.attested && pageWords(language).calendar.planOf(series.attested.text),
  ].filter((detail) => detail);
  return html`${plain(series.name)}${details.map((detail) => `, ${detail}`)}${notes.mark(series.citations)}`;
};

/** What is known of an event, each with its sources; what is not known has no place there. */
export const factsList = (asked: Asked, notes: SourceNotes, event: EventInFull): Html => {
  const { language } = asked;
  const words = eventWords(language);
  const page = pageWords(language);
  const kind = words.kinds[event.kind];
  const { organisers, themes, occurrenceOf, citations } = event;
  const cited = (fact: HtmlPart, field: string): HtmlPart => fact && html`${fact}${notes.mark(citations, field)}`;
  const facts: [label: string, fact: HtmlPart][] = [
    [words.time, cited(timePart(asked, event), 'when')],
    [words.place, cited(plain(event.location), 'location')],
    [words.attendance, cited(attendanceText(event, words), 'attendanceModes')],
    [
      organisers.length > 1 ? words.organisers : words.organiser,
      cited(html`${joined(organisers.map((each) => actorLink(asked, each)))}`, 'organiser'),
    ],
    [words.participants, participantsPart(asked, notes, event)],
    [page.kind, cited(kind && capitalised(kind), 'kind')],
    [
      page.themes,
      themes.length > 0 &&
        cited(html`${joined(themes.map(({ slug, name }) => linkTo(asked, 'Theme', slug, name)))}`, 'themes'),
    ],
    [words.subjects, cited(plain(event.subjects.join('; ')), 'subjects')],
    [words.series, seriesPart(asked, notes, event)],
    [page.period, cited(occurrenceOf && edtfText(occurrenceOf, language), 'occurrenceOf')],
    [words.website, cited(websitePart(event), 'url')],
  ];
  return html`<dl>
    ${facts.map(
      ([label, fact]) =>
        fact &&
        html`<div>
          <dt>${label}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;
};
