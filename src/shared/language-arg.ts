import { Arg } from 'type-graphql';
import { Language } from './language';

/** The argument `language` of a text field. */
export const LanguageArg = () =>
  Arg('language', () => Language, {
    nullable: true,
    description: 'The language to answer in; Swedish unless said, and another where there is none in it.',
  });
