import { registerEnumType } from 'type-graphql';

export enum NameKind {
  OFFICIAL = 'OFFICIAL',
  SHORT = 'SHORT',
  FORMER = 'FORMER',
  ALIAS = 'ALIAS',
  DESCRIPTIVE = 'DESCRIPTIVE',
}

registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'What sort of name it is.',
  valuesConfig: {
    OFFICIAL: { description: 'The name that it goes by.' },
    SHORT: { description: 'An abbreviation or a short form.' },
    FORMER: { description: 'A name that it had before.' },
    ALIAS: { description: 'Another name for it.' },
    DESCRIPTIVE: { description: 'A description that stands for a name where the source gives none.' },
  },
});
