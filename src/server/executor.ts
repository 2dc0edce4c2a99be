import { type GatewayExecutionResult, type GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledDocuments } from './compiled-documents';

/** graphql-jit makes error objects of its own, without `extensions`; Apollo wants graphql-js's. */
const standardError = ({ message, path, locations, originalError }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

/**
 * Executes operations by compiled code. What cannot be compiled, and variables that do not fit, go to graphql-js, so
 * that errors are the standard ones.
 */
export const createExecutor =
  (schema: GraphQLSchema, documents: CompiledDocuments): GatewayExecutor =>
  async ({ document, request, context }): Promise<GatewayExecutionResult> => {
    const { operationName, variables, query: text } = request;
    const interpret = () =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const query = documents.of(document, text, operationName);
    if (!query) return interpret();
    const result = await query.query(undefined, context, variables ?? {});
    if (!result.errors) return result;
    return result.data === undefined ? interpret() : { ...result, errors: result.errors.map(standardError) };
  };
