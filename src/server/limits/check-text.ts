import { DocumentRefused } from './document-refused';

/** U+0000, which ends texts in some programs, and halves of characters, which have no form in UTF-8. */
const BROKEN = /[\0\p{Cs}]/u;

/** Refuses a text that databases would keep or compare in different ways. */
export const checkText = (text: string): void => {
  if (BROKEN.test(text))
    throw new DocumentRefused('BAD_USER_INPUT', 'Expected text without U+0000 and without halves of characters.');
};
