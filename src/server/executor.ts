import { type GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type Context } from '../shared/context';
import { type CompiledDocuments } from './compiled-documents';
import { isSubscription, openStream } from './live/open-stream';
import { isMutation, type MutationParts, type Operation, runMutation } from './mutations';

/** graphql-jit makes error objects of its own, without `extensions`; Apollo wants graphql-js's. */
const standardError = ({ message, path, locations, originalError }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

/** Executes a valid operation; `text` is that of its document, if it has one. */
export type Execute = (operation: Operation & { text?: string }, context: Context) => Promise<ExecutionResult>;

/**
 * Executes operations by compiled code. Mutations, what cannot be compiled, and variables that do not fit, go to graphql-js, so
 * that errors are the standard ones.
 */
export const createExecute =
  (schema: GraphQLSchema, documents: CompiledDocuments, mutations: MutationParts): Execute =>
  async (operation, context) => {
    const { document, operationName, variables, text } = operation;
    const interpret = async (contextValue: Context) =>
      execute({ schema, document, contextValue, variableValues: variables, operationName });
    if (isMutation(operation)) return interpret(await runMutation(schema, operation, context, mutations));
    if (isSubscription(operation)) return openStream(schema, operation, context);
    const query = documents.of(document, text, operationName);
    if (!query) return interpret(context);
    const result = await query.query(undefined, context, variables ?? {});
    if (!result.errors) return result;
    return result.data === undefined ? interpret(context) : { ...result, errors: result.errors.map(standardError) };
  };

/** The same, as a gateway's executor, behind which Apollo takes it. */
export const gatewayExecutor =
  (execute: Execute): GatewayExecutor =>
  ({ document, request: { operationName, variables, query: text }, context }) =>
    execute({ document, operationName, variables, text }, context as Context);
