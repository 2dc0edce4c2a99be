import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values';
import { forbidden } from '../access/forbidden';
import { isAtLeast } from '../access/policies';
import { viewerOf } from '../access/viewer-key';
import { type Viewer } from '../access/viewer';
import { type ActCall, type ActInput, type Outcomes } from '../editing/act';
import { runActs, type WriteTransaction } from '../editing/run-acts';
import { type Context } from '../shared/context';
import { type ActsByName } from './acts';
import { DEADLINE, type Deadline } from './limits/deadline';

/** An operation as a client sent it, found valid. */
export interface Operation {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

export interface MutationParts {
  acts: ActsByName;
  write: WriteTransaction;
  /** Brings what is held in memory to what was written, and tells others. */
  settle: () => Promise<void>;
  /** A context that sees what was written. */
  contextAfter: (viewer: Viewer, parts: { outcomes: Outcomes; deadline?: Deadline }) => Context;
}

export const isMutation = ({ document, operationName }: Operation): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;

const fieldsOf = (schema: GraphQLSchema, { document, operationName }: Operation, values: Record<string, unknown>) => {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const { selectionSet } = getOperationAST(document, operationName)!;
  return collectFields(schema, fragments, values, schema.getMutationType()!, selectionSet);
};

const callOf = (
  schema: GraphQLSchema,
  acts: ActsByName,
  key: string,
  node: FieldNode,
  values: Record<string, unknown>,
) => {
  const name = node.name.value;
  const field = schema.getMutationType()!.getFields()[name];
  const { input } = getArgumentValues(field, node, values) as { input: ActInput };
  return { key, name, input, ...acts.get(name)! };
};

/** The acts that an operation asks for; null where its variables do not fit, which execution then says. */
const callsOf = (schema: GraphQLSchema, acts: ActsByName, operation: Operation): ReturnType<typeof callOf>[] | null => {
  const { variableDefinitions } = getOperationAST(operation.document, operation.operationName)!;
  const { coerced } = getVariableValues(schema, variableDefinitions ?? [], operation.variables ?? {});
  if (!coerced) return null;
  try {
    return [...fieldsOf(schema, operation, coerced)]
      .filter(([, [node]]) => node.name.value !== '__typename')
      .map(([key, [node]]) => callOf(schema, acts, key, node, coerced));
  } catch {
    return null;
  }
};

/**
 * Runs the acts of a mutation in one transaction, before anything of it is read; then answers the context in which its fields are
 * resolved. The same context where there is nothing to run.
 */
export const runMutation = async (
  schema: GraphQLSchema,
  operation: Operation,
  context: Context,
  { acts, write, settle, contextAfter }: MutationParts,
): Promise<Context> => {
  const calls = callsOf(schema, acts, operation);
  if (!calls || calls.length === 0) return context;
  const viewer = viewerOf(context);
  const deadline = context.resource(DEADLINE);
  const denied = calls.find(({ access }) => !isAtLeast(viewer, access));
  if (denied) {
    const refusal = forbidden(viewer, denied.access);
    return contextAfter(viewer, { outcomes: new Map(calls.map(({ key }) => [key, refusal])), deadline });
  }
  const outcomes = await runActs(write, calls satisfies ActCall[], viewer, context.clock.now());
  await settle();
  return contextAfter(viewer, { outcomes, deadline });
};
