import { civilFields } from '../../../calendar/time/civil';
import { printYear, two } from '../../../calendar/time/print-edtf';
import { wordsOf } from '../../../calendar/time/words';
import { DEFAULT_TIME_ZONE, zoneOf } from '../../../calendar/time/zone';
import { capitalised } from '../../feeds/event-text';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { eventLink, statusMark } from '../answered-event';
import { type Asked } from '../page-kind';
import { type CalendarEvent } from './calendar-query';
import { type Band, type MonthSheet, monthSheet, type Week } from './month-sheet';
import { type Month, monthText } from './month';
import { placementOf, stayOf } from './stay-of';

const dayKey = (day: number): string => {
  const { year, month, day: date } = civilFields(day);
  return `${printYear(year)}-${two(month)}-${two(date)}`;
};

/** 13.00, on the clocks of Sweden; nothing where no time of day is stated. */
const clockOf = (event: CalendarEvent, { language }: Asked): HtmlPart => {
  const placement = placementOf(event);
  if (placement?.kind !== 'TIME') return null;
  const { hour, minute } = civilFields(zoneOf(DEFAULT_TIME_ZONE).toLocal(placement.start));
  return html`<span class="clock">${pageWords(language).calendar.clock(two(hour), two(minute))}</span> `;
};

const entryClass = ({ status }: CalendarEvent, isFixed: boolean): string =>
  `entry ${status.toLowerCase()}${isFixed ? '' : ' hatched'}`;

/** What is on one day. Whose it is tells it from others of the same name. */
const dayEntry = (asked: Asked, event: CalendarEvent): Html =>
  html`<li class="${entryClass(event, true)}">
    ${clockOf(event, asked)}${eventLink(asked, event)}${statusMark(event)}
    <span class="unseen">, <span dir="auto">${event.organiser.name}</span></span>
  </li> `;

/** What is on several days, or on one that is not known, says when it is. */
const bandEntry = (asked: Asked, event: CalendarEvent, isFixed: boolean): Html =>
  html`<div class="${entryClass(event, isFixed)}">
    ${eventLink(asked, event)}${statusMark(event)} <span class="said">${event.when?.text}</span>
    <span class="unseen">, <span dir="auto">${event.organiser.name}</span></span>
  </div>`;

const gap = (days: number): HtmlPart => days > 0 && html`<td class="gap" colspan="${days}"></td> `;

const laneRow = (asked: Asked, lane: readonly Band<CalendarEvent>[]): Html => {
  let column = 0;
  const cells = lane.map(({ item, stay, column: start, days }) => {
    const before = gap(start - column);
    column = start + days;
    return html`${before}
      <td colspan="${days}">${bandEntry(asked, item, stay.isFixed)}</td> `;
  });
  return html`<tr class="lane">
    ${cells}${gap(7 - column)}
  </tr> `;
};

const dayCell = (asked: Asked, today: string, cell: Week<CalendarEvent>['days'][number]): Html => {
  if (!cell) return html`<td class="outside"></td> `;
  const key = dayKey(cell.day);
  return html`<td ${key === today && html` aria-current="date"`}>
    <time datetime="${key}">${civilFields(cell.day).day}</time>
    ${
      cell.items.length > 0 &&
      html`<ul>
        ${cell.items.map((event) => dayEntry(asked, event))}
      </ul>`
    }
  </td> `;
};

const weekRows = (asked: Asked, today: string, { number, days, lanes }: Week<CalendarEvent>): Html => {
  const { week } = pageWords(asked.language).calendar;
  return html`<tr>
      <th scope="row" rowspan="${lanes.length + 1}"><span class="unseen">${week} </span>${number}</th>
      ${days.map((cell) => dayCell(asked, today, cell))}
    </tr>
    ${lanes.map((lane) => laneRow(asked, lane))}`;
};

/** In some browsers, `th` within `tbody` that spans all heads nothing; a plain cell is read in its place. */
const wholePart = (asked: Asked, { whole }: MonthSheet<CalendarEvent>): HtmlPart =>
  whole.length > 0 &&
  html`<tbody class="whole">
    ${whole.map(
      ({ item, stay }) =>
        html`<tr>
          <td colspan="8">${bandEntry(asked, item, stay.isFixed)}</td>
        </tr> `,
    )}
  </tbody>`;

const legend = ({ language }: Asked, events: readonly CalendarEvent[]): HtmlPart => {
  const words = pageWords(language).calendar;
  const said = [
    events.some((event) => stayOf(event)?.isFixed === false) && words.notOnDay,
    events.some(({ status }) => status === 'EXPECTED') && words.planned,
  ].filter((each) => each !== false);
  return said.length > 0 && html`<p class="legend">${said.join(' ')}</p>`;
};

/** A month as a table of weeks. What is on no known day is a band over all the days on which it may be. */
export const monthGrid = (asked: Asked, month: Month, today: number, events: readonly CalendarEvent[]): Html => {
  const placed = events.flatMap((item) => {
    const stay = stayOf(item);
    return stay ? [{ item, stay }] : [];
  });
  const sheet = monthSheet(month, placed);
  const { weekdays } = wordsOf(asked.language);
  const words = pageWords(asked.language).calendar;
  return html`<table class="month">
      <caption class="unseen">
        ${words.eventsIn(monthText(month, asked.language))}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${words.week}</span></th>
          ${weekdays.map(
            (weekday) =>
              html`<th scope="col">
                <span aria-hidden="true">${weekday.slice(0, 3)}</span
                ><span class="unseen">${capitalised(weekday)}</span>
              </th> `,
          )}
        </tr>
      </thead>
      ${wholePart(asked, sheet)}
      <tbody>
        ${sheet.weeks.map((week) => weekRows(asked, dayKey(today), week))}
      </tbody>
    </table>
    ${legend(asked, events)}`;
};
