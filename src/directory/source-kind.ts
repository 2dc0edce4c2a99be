import { registerEnumType } from 'type-graphql';

export enum SourceKind {
  WEB_PAGE = 'WEB_PAGE',
  PRESENTATION = 'PRESENTATION',
  ARTICLE = 'ARTICLE',
  REPORT = 'REPORT',
  MINUTES = 'MINUTES',
  REGISTER = 'REGISTER',
  OTHER = 'OTHER',
}

registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What sort of document a source is.',
  valuesConfig: {
    WEB_PAGE: { description: 'A page of a web site.' },
    PRESENTATION: { description: 'Slides.' },
    ARTICLE: { description: 'An article or a post.' },
    REPORT: { description: 'A report.' },
    MINUTES: { description: 'The minutes of a meeting.' },
    REGISTER: { description: 'A register or a vocabulary. Names in documents come before those of registers.' },
    OTHER: { description: 'None of the others.' },
  },
});
