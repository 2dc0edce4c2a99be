import { type DocumentNode, visit } from 'graphql';
import { type Limits } from '../../shared/limits';
import { checkText } from './check-text';
import { DocumentRefused } from './document-refused';

/** The argument of `_entities`, by which routers send whole batches. */
const REPRESENTATIONS = 'representations';

/** Holds what a document says, each part of it once, to its limits: aliases, directives, and values that are written out. */
export const countDocument = (document: DocumentNode, limits: Limits): void => {
  let aliases = 0;
  let directives = 0;
  let most = limits.listItems;
  visit(document, {
    Field({ alias }) {
      if (alias && ++aliases > limits.aliases)
        throw new DocumentRefused('DOCUMENT_TOO_LARGE', `Expected at most ${limits.aliases} aliases, got more.`);
    },
    Directive() {
      if (++directives > limits.directives)
        throw new DocumentRefused('DOCUMENT_TOO_LARGE', `Expected at most ${limits.directives} directives, got more.`);
    },
    Argument: {
      enter({ name }) {
        most = name.value === REPRESENTATIONS ? limits.representations : limits.listItems;
      },
      leave() {
        most = limits.listItems;
      },
    },
    StringValue({ value }) {
      checkText(value);
    },
    ListValue({ values }) {
      if (values.length > most)
        throw new DocumentRefused('BAD_USER_INPUT', `Expected a list of at most ${most} items, got ${values.length}.`);
    },
  });
};
