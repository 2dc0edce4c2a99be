import { type ActorKind } from '../directory/actor-kind';
import { type ActorRow } from '../directory/actor.loader';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { FAR_FUTURE, type Instant } from '../shared/instant';
import { type Condition } from '../shared/list-source';
import { calendarLoader } from './calendar.loader';
import { EventStatus } from './event-status';
import { byTime, eventOrder, EventOrderField } from './event-order';
import { type EventRow } from './event.loader';
import { expectedAgenda } from './expected-agenda';

/** What is asked of an agenda: the first so many events of these statuses that are not surely over at `after`. */
export interface AgendaQuestion {
  after: Instant;
  first: number;
  statuses: readonly EventStatus[];
}

const ANY = { before: FAR_FUTURE, isMeant: () => true };

/** What may still take place. */
export const UPCOMING = Object.values(EventStatus).filter((status) => status !== EventStatus.CANCELLED);

/** The value of `make` for a key, made once. */
const kept = <Value>(values: Map<string, Value>, key: string, make: () => Value): Value => {
  if (!values.has(key)) values.set(key, make());
  return values.get(key)!;
};

/** The conditions on a stored event `e` that it is of the asked statuses and not surely over. */
export const agendaConditions = ({ after, statuses }: Omit<AgendaQuestion, 'first'>): Condition[] => [
  { sql: 'e.latest > ?', params: [after] },
  inList('e.status', statuses),
];

/** The first stored events in the calendars of actors of a kind, narrowed by further conditions on the event `e`. */
export const storedAgenda = (context: Context, kind: ActorKind, question: AgendaQuestion, narrowed: Condition[] = []) =>
  calendarLoader(context.reader, {
    kind,
    where: [...agendaConditions(question), ...narrowed],
    duringMembership: true,
    order: eventOrder(EventOrderField.TIME, false, true),
    backward: false,
    limit: question.first,
  });

/**
 * The first events of an actor that are not surely over, stored and expected, by time. A stored event without a time
 * (put off, with no new date) is not among them. Questions of one request that are alike are answered together.
 */
export const agendas = (context: Context) => {
  const stored = new Map<string, ReturnType<typeof storedAgenda>>();
  const expected = new Map<string, ReturnType<typeof expectedAgenda>>();
  const answers = new Map<string, Promise<EventRow[]>>();

  const answer = async ({ id, actorKind }: ActorRow, question: AgendaQuestion, key: string): Promise<EventRow[]> => {
    const { after, first, statuses } = question;
    const [found, foreseen] = await Promise.all([
      kept(stored, `${actorKind} ${key}`, () => storedAgenda(context, actorKind, question)).load(id),
      statuses.includes(EventStatus.EXPECTED)
        ? kept(expected, String(after), () => expectedAgenda(context, { after, ...ANY }))(id, actorKind, first)
        : [],
    ]);
    const asked = found.map((row) => ({ ...row, askedAt: after }));
    return [...asked, ...foreseen].sort(byTime).slice(0, first);
  };

  return (actor: ActorRow, question: AgendaQuestion): Promise<EventRow[]> => {
    const key = [question.after, question.first, ...question.statuses].join(' ');
    return kept(answers, `${actor.id} ${key}`, () => answer(actor, question, key));
  };
};
