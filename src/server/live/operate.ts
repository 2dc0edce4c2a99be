import { type ApolloServer } from '@apollo/server';
import {
  execute,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { type Viewer } from '../../access/viewer';
import { type EventChange } from '../../calendar/live/event-change.type';
import { EVENT_FEED, type EventFeed } from '../../calendar/live/event-feed';
import { type Context } from '../../shared/context';
import { mapAsync } from '../../shared/map-async';
import { Deadline } from '../limits/deadline';
import { type Operation } from '../mutations';
import { type contextMaker } from '../request-context';
import { type OpenedStream, STREAM_TAKER } from './open-stream';

export interface OperationRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

export type Answer = FormattedExecutionResult;

/** Over which an operation came: nobody waits for its answer once it is closed. */
export type Connection = ConstructorParameters<typeof Deadline>[0];

/** Runs any operation for whoever asks: one answer or, for a subscription, one after the other. */
export type Operate = (
  request: OperationRequest,
  session: { readonly viewer: Viewer },
  connection: Connection,
) => Promise<Answer | AsyncIterableIterator<Answer>>;

export const isStream = (answer: Answer | AsyncIterableIterator<Answer>): answer is AsyncIterableIterator<Answer> =>
  Symbol.asyncIterator in answer;

export interface OperateParts {
  schema: GraphQLSchema;
  apollo: ApolloServer<Context>;
  feed: EventFeed;
  context: ReturnType<typeof contextMaker>;
  /** How long an operation may take, in milliseconds. */
  longest: number;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

const isAnyone = ({ accountId }: Viewer): boolean => accountId === null;

/**
 * Runs operations as they are run over HTTP: Apollo parses, validates and formats, subscriptions too. What a subscription then gives is
 * seen with the data of its epoch, and with the rights that its subscriber has then.
 */
export const createOperate = (parts: OperateParts): Operate => {
  const { schema, apollo, feed, context, longest, formatError } = parts;

  const formatted = (error: GraphQLError): GraphQLFormattedError => {
    const { extensions, ...told } = error.toJSON();
    return formatError({ ...told, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } }, error);
  };

  const answerTo = async ({ document, operationName, variables }: Operation, change: EventChange, viewer: Viewer) => {
    const contextValue = isAnyone(viewer) ? change.context : context(viewer);
    const { data, errors } = await execute({
      ...{ schema, document, operationName, contextValue },
      ...{ variableValues: variables, rootValue: change },
    });
    return { ...(errors && { errors: errors.map(formatted) }), data } as Answer;
  };

  const answersOf = ({ changes, operation }: OpenedStream, session: { readonly viewer: Viewer }) =>
    mapAsync(changes, (change) => answerTo(operation, change, session.viewer));

  const once = async ({ query, operationName, variables }: OperationRequest, viewer: Viewer, deadline: Deadline) => {
    let opened: OpenedStream | null = null;
    const take = (stream: OpenedStream) => (opened = stream);
    const contextValue = context(viewer, {
      deadline,
      resources: {
        ...{ [EVENT_FEED.name]: feed, [STREAM_TAKER.name]: take },
      },
    });
    const request = { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
    const { body } = await apollo.executeOperation(request, { contextValue });
    if (body.kind !== 'single') throw new Error('Apollo answered in parts.');
    return { opened: opened as OpenedStream | null, answer: body.singleResult as Answer };
  };

  return async (request, session, connection) => {
    const deadline = new Deadline(connection, longest);
    try {
      const { opened, answer } = await once(request, session.viewer, deadline);
      return opened ? answersOf(opened, session) : answer;
    } finally {
      deadline.end();
    }
  };
};
