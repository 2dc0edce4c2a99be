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

export enum EventStatus {
  EXPECTED = 'EXPECTED',
  TENTATIVE = 'TENTATIVE',
  CONFIRMED = 'CONFIRMED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'How sure it is that the event takes place (RFC 5545, 3.8.1.11; schema.org EventStatusType).',
  valuesConfig: {
    EXPECTED: { description: 'Follows from a rhythm; nobody has announced it.' },
    TENTATIVE: { description: 'Being planned.' },
    CONFIRMED: { description: 'Announced.' },
    POSTPONED: { description: 'Put off; without a time until there is a new one.' },
    CANCELLED: { description: 'Will not take place.' },
  },
});

export enum AttendanceMode {
  ON_SITE = 'ON_SITE',
  ONLINE = 'ONLINE',
  HYBRID = 'HYBRID',
}

registerEnumType(AttendanceMode, {
  name: 'AttendanceMode',
  description: 'How one takes part (schema.org EventAttendanceModeEnumeration).',
  valuesConfig: {
    ON_SITE: { description: 'In a place.' },
    ONLINE: { description: 'Over the network.' },
    HYBRID: { description: 'Both at once.' },
  },
});

export enum Season {
  SPRING = 'SPRING',
  SUMMER = 'SUMMER',
  AUTUMN = 'AUTUMN',
  WINTER = 'WINTER',
}

registerEnumType(Season, {
  name: 'Season',
  description: 'A season, read generously: a Swedish "vår" is often the spring term.',
  valuesConfig: {
    SPRING: { description: '1 January–30 June.' },
    SUMMER: { description: '1 June–31 August.' },
    AUTUMN: { description: '1 August–31 December.' },
    WINTER: { description: '1 November–31 March.' },
  },
});

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
