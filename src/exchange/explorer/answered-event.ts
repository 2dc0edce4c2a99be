import { type EventKind } from '../../calendar/event-kind';
import { EventStatus } from '../../calendar/event-status';
import { fromGlobalId } from '../../shared/global-id';
import { capitalised } from '../feeds/event-text';
import { eventWords } from '../feeds/event-words';
import { html, type Html, type HtmlPart } from '../pages/html';
import { pageHref, type Reading } from '../pages/reading';

/** What EVENT_CARD asks for. */
export interface AnsweredEvent {
  id: string;
  slug: string | null;
  title: string;
  kind: EventKind;
  status: EventStatus;
  statusText: string;
  when: AnsweredWhen | null;
  duration: string | null;
}

interface AnsweredWhen {
  edtf: string;
  timeZone: string;
  earliest: string | null;
  latest: string | null;
  text: string;
}

/** What a page asks for to name an event, to say when and how surely it is, and to lead to its page. */
export const EVENT_CARD = `fragment EventCard on Event {
  id
  slug
  title(language: $language)
  kind
  status
  statusText(language: $language)
  when { edtf timeZone earliest latest text(language: $language) }
  duration
}`;

/** The path of the page of an event: by slug or, of an expected occurrence, by the id that is behind its global one. */
export const eventPath = ({ id, slug }: Pick<AnsweredEvent, 'id' | 'slug'>): string =>
  `/events/${encodeURIComponent(slug ?? fromGlobalId(id).id)}`;

/** The title of an event with a link to its page. */
export const eventLink = (reading: Reading, event: Pick<AnsweredEvent, 'id' | 'slug' | 'title'>): Html =>
  html`<a dir="auto" href="${pageHref(reading, eventPath(event))}">${event.title}</a>`;

/** When an event is, in words. */
export const timeText = ({ language }: Reading, when: { text: string } | null): string => {
  const { time, timeNotStated } = eventWords(language);
  return when?.text ?? `${time} ${timeNotStated}`;
};

type Status = Pick<AnsweredEvent, 'status' | 'statusText'>;

/** Its status in a word. */
export const statusPart = ({ status, statusText }: Status): Html =>
  html` <span class="status ${status.toLowerCase()}">${capitalised(statusText)}</span>`;

/** The same, unless it is simply announced. */
export const statusMark = (event: Status): HtmlPart => event.status !== EventStatus.CONFIRMED && statusPart(event);
