import { type DocumentNode, getOperationAST, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { TextCache } from '../shared/text-cache';

/** Compiled code is some hundred times as large as its text. */
const KEPT = { count: 1000, characters: 128 * 1024 };

/** Longer texts are not compiled: it takes longer, and more memory, than it saves. */
const MAX_LENGTH = 10_000;

/** The length keeps a name apart from the text that follows it, whatever either holds. */
const keyOf = (text: string, operationName: string | null | undefined): string =>
  `${operationName?.length ?? ''}:${operationName ?? ''}${text}`;

/**
 * The compiled form of queries that were found valid (graphql-jit), found again by their text, so that one that came
 * before needs neither to be parsed nor to be validated. Nothing else holds the code, so that it goes with its text.
 */
export class CompiledDocuments {
  private readonly byText = new TextCache<CompiledQuery | null>(KEPT);

  constructor(private readonly schema: GraphQLSchema) {}

  /** The compiled form of a valid document; null for what is no query, too long, or cannot be compiled. */
  of(document: DocumentNode, text: string | undefined, operationName?: string | null): CompiledQuery | null {
    // graphql-jit takes an empty name for none; by the specification there is no such operation.
    const isQuery = getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
    if (!isQuery || text === undefined || text.length > MAX_LENGTH) return null;
    const key = keyOf(text, operationName);
    if (!this.byText.has(key)) this.byText.set(key, this.compile(document, operationName));
    return this.byText.get(key) ?? null;
  }

  /** The compiled form of a query whose text came before. */
  known(text: string, operationName?: string | null): CompiledQuery | null {
    return this.byText.get(keyOf(text, operationName)) ?? null;
  }

  private compile(document: DocumentNode, operationName?: string | null): CompiledQuery | null {
    const query = compileQuery(this.schema, document, operationName ?? undefined);
    return isCompiledQuery(query) ? query : null;
  }
}
