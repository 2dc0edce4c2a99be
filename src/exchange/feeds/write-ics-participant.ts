import { uuidV5 } from '../../shared/uuid';
import { component, property, textProperty, uriProperty } from '../icalendar/property';
import { type FeedParticipant } from './feed';

/** The nearest participant type (RFC 9073, 6.2) of each role in an event. */
const TYPE: Record<FeedParticipant['role'], string> = {
  ORGANISER: 'ACTIVE',
  HOST: 'ACTIVE',
  COORDINATOR: 'PLANNER-CONTACT',
  SPEAKER: 'SPEAKER',
  INVITED: 'INACTIVE',
  PARTICIPANT: 'ACTIVE',
};

type Participant = Pick<FeedParticipant, 'actor' | 'role'> & { roleText: string | null };

/** Somebody who takes part, as a component of the event (RFC 9073, 7.1). */
export const writeParticipant = (eventId: string, { actor, role, roleText }: Participant): string =>
  component(
    'PARTICIPANT',
    property('UID', `:${uuidV5(`participant:${eventId} ${actor.id} ${role}`)}`),
    property('PARTICIPANT-TYPE', `:${TYPE[role]}`),
    textProperty('SUMMARY', actor.name),
    textProperty('DESCRIPTION', roleText),
    uriProperty('URL', actor.address),
  );
