import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { type Limits } from '../../shared/limits';
import { TextCache } from '../../shared/text-cache';
import { checkVariables } from './check-variables';
import { DocumentRefused } from './document-refused';
import { measureDocument, type MeasuredOperation } from './measure-document';
import { costOf } from './weight';

/** An operation as a client sent it, before anything is known of it. */
export interface AskedOperation {
  text: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

/** Texts of documents whose measures are kept. */
const KEPT = { count: 1000, characters: 256 * 1024 };

const isTooLong = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.includes('Document contains more');

/** Lets in what is within limits: each document is measured when it first comes, and weighed with the variables of each request. */
export class DocumentGate {
  private readonly measured = new TextCache<readonly MeasuredOperation[]>(KEPT);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  /**
   * What an operation costs. Throws DocumentRefused where it is beyond a limit; what cannot be understood costs nothing, and is
   * told by who tries to understand it next.
   */
  admit({ text, operationName, variables }: AskedOperation): number {
    const operations = this.measured.get(text) ?? this.measure(text);
    const operation = operationName === null ? operations[0] : operations.find(({ name }) => name === operationName);
    checkVariables(variables, operation?.types ?? new Map(), this.limits);
    if (!operation) return 0;
    const cost = Math.ceil(costOf(operation.weight, { ...operation.defaults, ...variables }));
    if (cost > this.limits.cost)
      throw new DocumentRefused(
        'DOCUMENT_TOO_COSTLY',
        `Expected a document that can answer with at most ${this.limits.cost} objects, got one of ${cost}; ask for smaller pages.`,
      );
    return cost;
  }

  private measure(text: string): readonly MeasuredOperation[] {
    const document = this.parse(text);
    if (!document) return [];
    const measured = measureDocument(this.schema, document, this.limits);
    this.measured.set(text, measured);
    return measured;
  }

  /** Null where the text is no document. */
  private parse(text: string) {
    try {
      return parse(text, { noLocation: true, maxTokens: this.limits.tokens });
    } catch (error) {
      if (isTooLong(error))
        throw new DocumentRefused('DOCUMENT_TOO_LARGE', `Expected at most ${this.limits.tokens} tokens, got more.`);
      // The parser calls itself for each level.
      if (error instanceof RangeError)
        throw new DocumentRefused('DOCUMENT_TOO_DEEP', 'Expected a document that is less deep.');
      return null;
    }
  }
}
