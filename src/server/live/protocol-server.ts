import { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { CloseCode, type Context, makeServer, type Server } from 'graphql-ws';
import { Unauthenticated } from '../../shared/errors';
import { type Admit } from './admit';
import { type LiveLimits } from './live-limits';
import { type Answer, type Connection, isStream, type Operate } from './operate';
import { type Session, type Sessions } from './sessions';

export interface Extra {
  request: IncomingMessage;
  connection: Connection;
  session: Session | null;
  isClosed: boolean;
  close: (code: number, reason: string) => void;
}

export interface ProtocolParts {
  schema: GraphQLSchema;
  admit: Admit;
  operate: Operate;
  sessions: Sessions;
  limits: LiveLimits;
}

/** The library wants something to execute; what is asked has been executed by then. */
const ANSWERED = parse('{ __typename }');

/** The headers of the request with the credentials that the client introduces itself with, since browsers can set no headers here. */
const headersOf = ({ connectionParams, extra }: Context<Record<string, unknown>, Extra>): IncomingHttpHeaders => {
  const given = Object.entries(connectionParams ?? {}).find(
    ([name, value]) => name.toLowerCase() === 'authorization' && typeof value === 'string',
  );
  return given ? { ...extra.request.headers, authorization: given[1] as string } : extra.request.headers;
};

const asError = ({ message, locations, path, extensions }: NonNullable<Answer['errors']>[number]): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, extensions }), { locations });

/** What the library does with messages, in our words. */
export const protocolServer = ({ schema, admit, operate, sessions, limits }: ProtocolParts): Server<Extra> =>
  makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: limits.introduction,
    async onConnect(context) {
      const { extra } = context;
      try {
        const expel = () => extra.close(CloseCode.Forbidden, 'Forbidden');
        const session = await sessions.begin(headersOf(context), expel);
        if (extra.isClosed) sessions.end(session);
        else extra.session = session;
        return true;
      } catch (error) {
        if (error instanceof Unauthenticated) return false;
        throw error;
      }
    },
    async onSubscribe({ extra, subscriptions }, _id, request) {
      if (Object.keys(subscriptions).length > limits.operations)
        return [
          new GraphQLError(`Expected at most ${limits.operations} operations at once over one WebSocket.`, {
            extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
          }),
        ];
      try {
        await admit(request, extra.request);
        const answer = await operate(request, extra.session!, extra.connection);
        if (!isStream(answer) && answer.errors && answer.data === undefined) return answer.errors.map(asError);
        return { schema, document: ANSWERED, contextValue: answer } satisfies ExecutionArgs;
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        throw error;
      }
    },
    execute: ({ contextValue }) => contextValue as never,
    // As it is: the library would look for errors of its own class in it.
    onNext: (_context, _id, _request, _args, answer) => answer as Answer,
    onClose({ extra }) {
      extra.isClosed = true;
      if (extra.session) sessions.end(extra.session);
    },
  });
