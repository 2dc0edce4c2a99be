import { registerEnumType } from 'type-graphql';

export enum Basis {
  STATED = 'STATED',
  INFERRED = 'INFERRED',
}

registerEnumType(Basis, {
  name: 'Basis',
  description: 'How a source bears a fact.',
  valuesConfig: {
    STATED: { description: 'The source says so.' },
    INFERRED: { description: 'It follows from the source; the note says how.' },
  },
});
