import { registerEnumType } from 'type-graphql';

export enum ParticipationRole {
  ORGANISER = 'ORGANISER',
  HOST = 'HOST',
  COORDINATOR = 'COORDINATOR',
  SPEAKER = 'SPEAKER',
  INVITED = 'INVITED',
  PARTICIPANT = 'PARTICIPANT',
}

registerEnumType(ParticipationRole, {
  name: 'ParticipationRole',
  description: 'What an actor does in an event (RFC 9073, 6.3).',
  valuesConfig: {
    ORGANISER: { description: 'Organises it together with the organiser.' },
    HOST: { description: 'Receives the others.' },
    COORDINATOR: { description: 'Coordinates it, for instance sends the invitations.' },
    SPEAKER: { description: 'Speaks.' },
    INVITED: { description: 'Is invited.' },
    PARTICIPANT: { description: 'Takes part.' },
  },
});
