import { setImmediate } from 'node:timers/promises';
import { type ActorRow } from '../../directory/actor.loader';
import { REGISTER } from '../../directory/register';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';
import { type Bounds } from '../../shared/instant';
import { byTime } from '../event-order';
import { type EventRow } from '../event.loader';
import { expectedEvents } from '../expected-events';
import { seriesLoaders } from '../series.loader';
import { rhythmOf } from '../series.rules';
import { organisersOfEach, recurringOrganisers, storedEventsWithin } from './events-within.loader';
import { concernedBy, concernedWithin, type Scopes, scopesOf } from './scopes';

/** So many events are compared at most, and so many organisers whose events recur. */
export const MOST_EVENTS = 2_000;

/** Finding an occurrence takes up to half a millisecond; after so many, other requests get their turn. */
const BREATH = 16;

/** An event that has a time, in the agendas of some of the actors that were asked for. */
export interface AgendaEvent {
  event: EventRow;
  /** Everyone who organises it, the main one first. */
  organiserIds: string[];
  /** The places of these actors, ascending. */
  actors: number[];
}

const refuse = (what: string): never => {
  throw new BadUserInput(
    `Expected at most ${MOST_EVENTS.toLocaleString('en')} ${what} in the agendas, got more. Ask for fewer actors or a shorter time.`,
  );
};

const boundsOfEvent = ({ earliest, latest }: EventRow): Bounds => ({ earliest: earliest!, latest: latest! });

const storedOf = async (context: Context, actors: ActorRow[], window: Bounds, scopes: Scopes) => {
  const events = await storedEventsWithin(context.reader, actors, window, MOST_EVENTS + 1);
  if (events.length > MOST_EVENTS) refuse('events');
  const organisers = await organisersOfEach(context.reader, events);
  return events.map((event): AgendaEvent => {
    const organiserIds = organisers.get(event.id)!;
    return { event, organiserIds, actors: concernedBy(scopes, organiserIds, boundsOfEvent(event)) };
  });
};

const expectedOf = async (context: Context, actors: ActorRow[], window: Bounds, scopes: Scopes) => {
  const { ofOrganiser, replaced } = context.use(seriesLoaders);
  const organiserIds = await recurringOrganisers(context.reader, actors, window, MOST_EVENTS + 1);
  if (organiserIds.length > MOST_EVENTS) refuse('organisers whose events recur');
  const found: AgendaEvent[] = [];
  let seen = 0;
  const families = await Promise.all(organiserIds.map((id) => ofOrganiser.load(id)));
  const recurring = families.flatMap((siblings) => siblings.filter(rhythmOf).map((series) => ({ series, siblings })));
  const stored = await Promise.all(recurring.map(({ series }) => replaced.load(series.id)));
  for (const [place, { series, siblings }] of recurring.entries()) {
    const periods = new Set(stored[place].map(({ occurrenceOf }) => occurrenceOf));
    const within = concernedWithin(scopes, series.organiserId, window);
    if (!within) continue;
    const asked = { after: within.earliest, until: within.latest, limit: MOST_EVENTS + 1 };
    for (const event of expectedEvents(series, siblings, periods, asked)) {
      const concerned = concernedBy(scopes, [series.organiserId], boundsOfEvent(event));
      if (concerned.length) found.push({ event, organiserIds: [series.organiserId], actors: concerned });
      if (found.length > MOST_EVENTS) refuse('events');
      if (++seen % BREATH === 0) await setImmediate();
    }
  }
  return found;
};

/**
 * The events in the agendas of actors that may take place within a window, stored and expected, neither cancelled nor without a
 * time, in order of time, each once. As many statements for many actors as for one. BAD_USER_INPUT where there are more than
 * `MOST_EVENTS`.
 */
export const agendaEvents = async (context: Context, actors: ActorRow[], window: Bounds): Promise<AgendaEvent[]> => {
  const scopes = scopesOf(context.resource(REGISTER), actors, window);
  const [stored, expected] = await Promise.all([
    storedOf(context, actors, window, scopes),
    expectedOf(context, actors, window, scopes),
  ]);
  const events = [...stored, ...expected].filter(({ actors: concerned }) => concerned.length > 0);
  if (events.length > MOST_EVENTS) refuse('events');
  return events.sort((a, b) => byTime(a.event, b.event));
};
