import { registerEnumType } from 'type-graphql';

export enum EventChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
  RESYNC = 'RESYNC',
}

registerEnumType(EventChangeKind, {
  name: 'EventChangeKind',
  description: 'What has happened to an event.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    CHANGED: { description: 'Something of it, its participations, subjects, themes or citations is otherwise.' },
    REMOVED: { description: 'It is gone.' },
    RESYNC: {
      description: 'More has changed than is told one by one, or it is not known what: read anew what you hold.',
    },
  },
});
