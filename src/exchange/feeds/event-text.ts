import { EventStatus } from '../../calendar/event-status';
import { listed } from '../../calendar/time/words';
import { type EventWords } from './event-words';
import { type FeedEvent } from './feed';

/** With a capital letter, whatever letters it takes to write it. */
export const capitalised = (text: string): string => text.replace(/^./u, (first) => first.toLocaleUpperCase('sv'));

const OFF: readonly EventStatus[] = [EventStatus.CANCELLED, EventStatus.POSTPONED];

/** Whether it does not take place when it was to, so that its title has to say so. */
export const isOff = ({ status }: Pick<FeedEvent, 'status'>): boolean => OFF.includes(status);

/** For readers that show nothing but titles: "Inställd: Möte", "Meeting (date to be announced)". */
export function titleLine(event: FeedEvent): string {
  const remarks = event.remarks.length === 0 ? '' : ` (${event.remarks.join(', ')})`;
  return `${isOff(event) ? `${capitalised(event.statusText)}: ` : ''}${event.title}${remarks}`;
}

/** The remarks that its time in words does not say already. */
export const furtherRemarks = ({ when, remarks }: FeedEvent): string[] =>
  remarks.filter((remark) => !when?.includes(remark));

/** How one takes part: "på plats eller digitalt"; null where nobody says. */
export const attendanceText = (
  { attendanceModes }: Pick<FeedEvent, 'attendanceModes'>,
  words: EventWords,
): string | null =>
  listed(
    attendanceModes.map((mode) => words.attendanceModes[mode]),
    words.or,
  ) || null;

/** What there is to say of its status; null where it is simply announced. */
export const statusNote = ({ status, statusText }: FeedEvent): string | null =>
  status === EventStatus.CONFIRMED ? null : statusText;

/** Kind and themes, as labels. */
export const labelsOf = ({ kind, themes }: FeedEvent, words: EventWords): string[] => {
  const labels = [words.kinds[kind], ...themes.map(({ name }) => name)];
  return labels.filter((label): label is string => label !== null);
};

/** An event as plain text: the facts one a line, then its description. */
export function eventText(event: FeedEvent, words: EventWords): string {
  const organisers = event.organisers.map(({ name }) => name);
  const facts: [label: string, fact: string | null][] = [
    [words.status, statusNote(event)],
    [words.time, event.when ?? words.timeNotStated],
    [words.place, event.location],
    [words.attendance, attendanceText(event, words)],
    [organisers.length > 1 ? words.organisers : words.organiser, organisers.join(', ')],
    [words.remark, furtherRemarks(event).join('; ')],
    [words.series, event.series && event.series.name],
    [words.subjects, event.subjects.join('; ')],
    [words.website, event.url],
  ];
  const lines = facts.filter(([, fact]) => fact).map(([label, fact]) => `${label}: ${fact}`);
  return [...lines, ...(event.description ? ['', event.description] : [])].join('\n');
}
