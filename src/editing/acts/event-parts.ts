import { type ParticipationRole } from '../../calendar/participation-role';
import { type ParticipantInput } from './participant.input';
import { type SubjectInput } from './subject.input';
import { type CitationInput } from '../citation.input';
import { citeNew } from '../cite';
import { type Draft } from '../draft';
import { maybeActor, referencedActor } from '../referenced';
import { type Row } from '../row';
import { refused } from '../user-error';
import { nextPlace } from './fact';

/** Gives an event its subjects: those that it has are reworded in their places, so that what is said again stays the same row. */
export const setSubjects = async (draft: Draft, eventId: string, subjects: readonly SubjectInput[]): Promise<void> => {
  const stored = await draft.rows('EventSubject', 'eventId', [eventId]);
  stored.sort((a, b) => (a.values.position as number) - (b.values.position as number));
  for (const [position, { text, textEn = null }] of subjects.entries()) {
    const values = { eventId, position, text, textEn };
    if (stored[position]) draft.change(stored[position], values);
    else draft.add('EventSubject', values);
  }
  for (const row of stored.slice(subjects.length)) await draft.remove(row);
};

/** Refuses a second participation of an actor in the same role. */
export const checkNotThere = async (
  draft: Draft,
  { eventId, actorId, role }: { eventId: string; actorId: string; role: ParticipationRole },
  ...path: string[]
): Promise<void> => {
  const others = await draft.rows('Participation', 'eventId', [eventId]);
  if (others.some(({ values }) => values.actorId === actorId && values.role === role))
    throw refused('CONTRADICTION', `This actor is ${role} of the event already.`, ...path);
};

/** Adds somebody to an event, behind those that it has. */
export const addParticipant = async (
  draft: Draft,
  event: Row,
  { actor: ref, onBehalfOf, role, label = null }: ParticipantInput,
  citations: readonly CitationInput[],
  path: string[] = [],
): Promise<Row> => {
  const at = (name: string) => [...path, name].join('.');
  const actor = await referencedActor(draft, ref, at('actor'));
  const onBehalfOfId = (await maybeActor(draft, onBehalfOf, at('onBehalfOf'))) ?? null;
  await checkNotThere(draft, { eventId: event.id, actorId: actor.id, role }, ...path, 'actor');
  const position = await nextPlace(draft, 'Participation', 'eventId', event.id);
  const values = { eventId: event.id, actorId: actor.id, onBehalfOfId, position, role, label };
  const row = draft.add('Participation', values);
  await citeNew(draft, row, citations);
  return row;
};
