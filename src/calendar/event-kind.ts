import { registerEnumType } from 'type-graphql';

export enum EventKind {
  MEETING = 'MEETING',
  DIALOGUE = 'DIALOGUE',
  ROUND = 'ROUND',
  CONFERENCE = 'CONFERENCE',
  SEMINAR = 'SEMINAR',
  LECTURE = 'LECTURE',
  WORKSHOP = 'WORKSHOP',
  OTHER = 'OTHER',
}

registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What sort of event it is.',
  valuesConfig: {
    MEETING: { description: 'A meeting of members.' },
    DIALOGUE: { description: 'A dialogue with invited actors.' },
    ROUND: { description: 'A round of dialogues or meetings in several places.' },
    CONFERENCE: { description: 'A conference.' },
    SEMINAR: { description: 'A seminar.' },
    LECTURE: { description: 'A lecture.' },
    WORKSHOP: { description: 'A workshop.' },
    OTHER: { description: 'None of the others.' },
  },
});
