import { registerEnumType } from 'type-graphql';

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
