import { type AttendanceMode } from '../../../calendar/attendance-mode';
import { type EventKind } from '../../../calendar/event-kind';
import { eventWords } from '../../feeds/event-words';
import { joined } from '../../pages/event-parts';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';
import { type AnsweredSchedule, scheduleText } from './schedule-text';

interface AnsweredSeries {
  name: string;
  description: string | null;
  eventKind: `${EventKind}`;
  attendanceModes: `${AttendanceMode}`[];
  schedule: AnsweredSchedule;
  citations: AnsweredCitation[];
}

export interface WithSeries {
  series: AnsweredSeries[];
}

/** The meetings of a coalition that recur. */
export const SERIES = `fragment Series on Coalition {
  series {
    name(language: $language)
    description(language: $language)
    eventKind
    attendanceModes
    schedule { ...Schedule }
    citations { ...Citations }
  }
}`;

function seriesItem(series: AnsweredSeries, asked: Asked, notes: SourceNotes): Html {
  const { kinds, attendanceModes, or } = eventWords(asked.language);
  const modes = series.attendanceModes.map((mode) => attendanceModes[mode]).join(` ${or} `);
  const facts = [scheduleText(series.schedule, asked, notes), kinds[series.eventKind], modes].filter((fact) => fact);
  return html`<li>
    <span dir="auto">${series.name}</span>${notes.mark(series.citations)}
    ${facts.length > 0 && html`<p class="facts">${joined(facts, ' · ')}</p>`}
    ${series.description !== null && html`<p class="hint" dir="auto">${series.description}</p>`}
  </li> `;
}

/** What recurs, and by which plan; nothing where nothing does. */
export const seriesPart = ({ series }: WithSeries, asked: Asked, notes: SourceNotes): HtmlPart =>
  series.length > 0 &&
  html`<section aria-labelledby="series">
    <h2 id="series">${pageWords(asked.language).actors.series}</h2>
    <ul class="plain spaced">
      ${series.map((each) => seriesItem(each, asked, notes))}
    </ul>
  </section>`;
