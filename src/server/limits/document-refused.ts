import { GraphQLError } from 'graphql';

/** Why a document is refused before anything of it is looked at closely. */
export type Refusal = 'DOCUMENT_TOO_LARGE' | 'DOCUMENT_TOO_DEEP' | 'DOCUMENT_TOO_COSTLY' | 'BAD_USER_INPUT';

/** A document, or its variables, beyond a limit. Nothing of it was executed. */
export class DocumentRefused extends GraphQLError {
  constructor(code: Refusal, message: string) {
    super(message, { extensions: { code } });
    this.name = 'DocumentRefused';
  }
}
