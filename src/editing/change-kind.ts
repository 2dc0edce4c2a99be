import { registerEnumType } from 'type-graphql';

export enum ChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What was done to an object.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    CHANGED: { description: 'Something of it is otherwise.' },
    REMOVED: { description: 'It is gone.' },
  },
});
