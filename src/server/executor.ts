import { type GatewayExecutionResult, type GatewayExecutor } from '@apollo/server-gateway-interface';
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';

/** graphql-jit makes error objects of its own, without `extensions`; Apollo wants graphql-js's. */
const standardError = ({ message, path, locations, originalError }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

/**
 * Executes operations by compiled code (graphql-jit), kept as long as Apollo keeps the parsed document. What cannot be
 * compiled, and variables that do not fit, go to graphql-js, so that errors are the standard ones.
 */
export const createExecutor = (schema: GraphQLSchema): GatewayExecutor => {
  const compiled = new WeakMap<DocumentNode, Map<string | undefined, CompiledQuery | null>>();

  const compile = (document: DocumentNode, operationName?: string): CompiledQuery | null => {
    const query = compileQuery(schema, document, operationName);
    return isCompiledQuery(query) ? query : null;
  };

  const compiledFor = (document: DocumentNode, operationName?: string): CompiledQuery | null => {
    const operations = compiled.get(document) ?? new Map<string | undefined, CompiledQuery | null>();
    compiled.set(document, operations);
    if (!operations.has(operationName)) operations.set(operationName, compile(document, operationName));
    return operations.get(operationName)!;
  };

  return async ({ document, request, context }): Promise<GatewayExecutionResult> => {
    const operationName = request.operationName ?? undefined;
    const interpret = () =>
      execute({ schema, document, contextValue: context, variableValues: request.variables, operationName });
    const query = compiledFor(document, operationName);
    if (!query) return interpret();
    const result = await query.query(undefined, context, request.variables ?? {});
    if (!result.errors) return result;
    return result.data === undefined ? interpret() : { ...result, errors: result.errors.map(standardError) };
  };
};
