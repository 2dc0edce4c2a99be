import {
  createSourceEventStream,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { type EventChange } from '../../calendar/live/event-change.type';
import { type Context, type ResourceKey } from '../../shared/context';
import { type Operation } from '../mutations';

/** What a subscription gives one after the other, before its fields are resolved. */
export interface OpenedStream {
  changes: AsyncIterableIterator<EventChange>;
  operation: Operation;
}

/** Takes the stream of a subscription, for which a result has no place. Only where more than one answer can be sent. */
export const STREAM_TAKER: ResourceKey<((stream: OpenedStream) => void) | undefined> = { name: 'streamTaker' };

export const isSubscription = ({ document, operationName }: Operation): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;

const NO_PLACE = new GraphQLError(
  'Expected a query or a mutation: subscriptions are answered over WebSocket at /graphql and as server-sent events at /graphql/stream.',
  { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
);

/** Begins a subscription and hands its stream over; the result tells only what went wrong. */
export const openStream = async (
  schema: GraphQLSchema,
  operation: Operation,
  contextValue: Context,
): Promise<ExecutionResult> => {
  const take = contextValue.resource(STREAM_TAKER);
  if (!take) return { errors: [NO_PLACE] };
  const { document, operationName, variables: variableValues } = operation;
  const opened = await createSourceEventStream({ schema, document, operationName, variableValues, contextValue });
  if (!(Symbol.asyncIterator in opened)) return opened;
  take({ changes: opened as AsyncIterableIterator<EventChange>, operation });
  return { data: null };
};
