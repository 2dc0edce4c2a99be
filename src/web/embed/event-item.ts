import { create, isolated } from './create';
import { type EmbedEvent } from './feed';
import { type Part } from './options';
import { type Words } from './words';

/** Said in any case, for they change whether somebody goes. */
const ALWAYS_SAID = ['CANCELLED', 'POSTPONED'];

const timeOf = ({ when, remarks }: EmbedEvent, words: Words): HTMLElement => {
  if (!when) return create('span', { part: 'time', class: 'time' }, isolated(remarks.join(', ') || words.noTime));
  const { text, datetime } = when;
  const said = [text, ...remarks.filter((remark) => !text.includes(remark))].join(', ');
  return create(datetime ? 'time' : 'span', { part: 'time', class: 'time', datetime }, isolated(said));
};

const titleOf = ({ title, page }: EmbedEvent): HTMLElement =>
  page
    ? create('a', { part: 'title', href: page }, isolated(title))
    : create('span', { part: 'title' }, isolated(title));

const statusOf = ({ status, statusText }: EmbedEvent, words: Words, show: Set<Part>): string | null => {
  if (!show.has('status') && !ALWAYS_SAID.includes(status ?? '')) return null;
  return statusText ?? (status === 'CANCELLED' ? words.cancelled : null);
};

/** As text, for those who copy it or hear it, too. */
const separated = (facts: Node[]): (Node | string)[] => facts.flatMap((fact, at) => (at ? [' · ', fact] : [fact]));

/** One event as an item of the list: time, title, and the parts asked for. */
export const eventItem = (event: EmbedEvent, words: Words, show: Set<Part>): HTMLLIElement => {
  const status = statusOf(event, words, show);
  const isCancelled = event.status === 'CANCELLED';
  const facts = [
    status && create('span', { part: `status${isCancelled ? ' cancelled' : ''}`, class: 'status' }, isolated(status)),
    ...(show.has('organiser') ? event.organisers : []).map((name) =>
      create('span', { part: 'organiser' }, isolated(name)),
    ),
    show.has('place') && event.location ? create('span', { part: 'place' }, isolated(event.location)) : null,
  ].filter((fact) => fact instanceof Node);
  const title = titleOf(event);
  const addable = show.has('calendar') && event.when && !isCancelled ? event.calendar : null;
  return create(
    'li',
    { part: `event${isCancelled ? ' cancelled-event' : ''}`, class: isCancelled ? 'event cancelled' : 'event' },
    timeOf(event, words),
    create(
      'div',
      { class: 'body' },
      create('p', { class: 'title' }, isCancelled ? create('s', {}, title) : title),
      facts.length ? create('p', { class: 'facts' }, ...separated(facts)) : null,
      show.has('description') && event.description
        ? create('p', { part: 'description', class: 'description', dir: 'auto' }, event.description)
        : null,
      addable &&
        create(
          'p',
          { class: 'actions' },
          create('a', { part: 'calendar', href: addable, 'aria-label': `${words.add}: ${event.title}` }, words.add),
        ),
    ),
  );
};
