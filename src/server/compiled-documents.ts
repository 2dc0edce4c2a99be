import { type DocumentNode, getOperationAST, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';

/** How many texts are remembered, the oldest going first. */
const MAX_TEXTS = 1000;

/** The length keeps a name apart from the text that follows it, whatever either holds. */
const keyOf = (text: string, operationName: string | null | undefined): string =>
  `${operationName?.length ?? ''}:${operationName ?? ''}${text}`;

/**
 * The compiled form of documents that were found valid (graphql-jit); null for what cannot be compiled. Queries are also
 * found by their text, so that a document that came before needs neither to be parsed nor to be validated again.
 */
export class CompiledDocuments {
  private readonly byDocument = new WeakMap<DocumentNode, Map<string | null, CompiledQuery | null>>();
  private readonly byText = new Map<string, CompiledQuery>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The compiled form of a valid document, remembered by its text as well if it is a query. */
  of(document: DocumentNode, text: string | undefined, operationName?: string | null): CompiledQuery | null {
    const operations = this.byDocument.get(document) ?? new Map<string | null, CompiledQuery | null>();
    this.byDocument.set(document, operations);
    const operation = getOperationAST(document, operationName);
    // graphql-jit takes an empty name for none; by the specification there is no such operation.
    if (!operation) return null;
    const name = operationName ?? null;
    if (!operations.has(name)) operations.set(name, this.compile(document, operationName));
    const query = operations.get(name)!;
    if (query && operation.operation === OperationTypeNode.QUERY && text !== undefined)
      this.remember(keyOf(text, operationName), query);
    return query;
  }

  /** The compiled form of a query whose text came before. */
  known(text: string, operationName?: string | null): CompiledQuery | undefined {
    return this.byText.get(keyOf(text, operationName));
  }

  private remember(key: string, query: CompiledQuery): void {
    if (this.byText.size >= MAX_TEXTS) this.byText.delete(this.byText.keys().next().value!);
    this.byText.set(key, query);
  }

  private compile(document: DocumentNode, operationName?: string | null): CompiledQuery | null {
    const query = compileQuery(this.schema, document, operationName ?? undefined);
    return isCompiledQuery(query) ? query : null;
  }
}
