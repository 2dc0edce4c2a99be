import { type ActorRow } from '../directory/actor.loader';
import { type Context } from '../shared/context';
import { EventStatus } from './event-enums';
import { byTime } from './event-order';
import { type EventRow } from './event.loader';
import { expectedAgenda } from './expected-agenda';
import { type AgendaQuestion, storedAgenda } from './stored-agenda.loader';

/** What may still take place. */
export const UPCOMING = Object.values(EventStatus).filter((status) => status !== EventStatus.CANCELLED);

/** The value of `make` for a key, made once. */
const kept = <Value>(values: Map<string, Value>, key: string, make: () => Value): Value => {
  if (!values.has(key)) values.set(key, make());
  return values.get(key)!;
};

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
      kept(stored, `${actorKind} ${key}`, () => storedAgenda(context.reader, actorKind, question)).load(id),
      statuses.includes(EventStatus.EXPECTED)
        ? kept(expected, String(after), () => expectedAgenda(context, after))(id, actorKind, first)
        : [],
    ]);
    return [...found, ...foreseen].sort(byTime).slice(0, first);
  };

  return (actor: ActorRow, question: AgendaQuestion): Promise<EventRow[]> => {
    const key = [question.after, question.first, ...question.statuses].join(' ');
    return kept(answers, `${actor.id} ${key}`, () => answer(actor, question, key));
  };
};
