import { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Admit } from './admit';
import { EventStream } from './event-stream';
import { type LiveLimits } from './live-limits';
import { type Answer, isStream, type Operate } from './operate';
import { isWrite, readOperation } from './read-operation';
import { type Sessions } from './sessions';

interface Parts {
  admit: Admit;
  operate: Operate;
  sessions: Sessions;
  limits: LiveLimits;
  log: Pick<FastifyBaseLogger, 'error'>;
}

const EXPELLED: Answer = {
  errors: [{ message: 'Expected a key or token that still holds.', extensions: { code: 'UNAUTHENTICATED' } }],
};

/** What is under way for one client. */
class Listening {
  isExpelled = false;
  private isEnded = false;
  private answers: AsyncIterableIterator<Answer> | null = null;

  readonly expel = (): void => {
    this.isExpelled = true;
    this.end();
  };

  readonly end = (): void => {
    this.isEnded = true;
    void this.answers?.return?.();
  };

  /** Everything that comes until it ends, or is ended. */
  async *all(answer: Answer | AsyncIterableIterator<Answer>): AsyncGenerator<Answer> {
    if (!isStream(answer)) return yield answer;
    this.answers = answer;
    if (this.isEnded) this.end();
    yield* answer;
  }
}

/** GraphQL as server-sent events, one operation a connection. */
export class EventStreams {
  private readonly open = new Set<EventStream>();

  constructor(private readonly parts: Parts) {}

  route(app: FastifyInstance, url: string): void {
    const handler = (request: FastifyRequest, reply: FastifyReply) => this.answer(request, reply);
    app.route({ url, method: ['GET', 'POST'], exposeHeadRoute: false, handler });
  }

  stop(): void {
    for (const stream of this.open) stream.breakOff();
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const operation = readOperation(request.body, request.query as Record<string, string>);
    if (request.method === 'GET' && isWrite(operation))
      return reply.code(405).header('allow', 'POST').send({ error: 'BAD_REQUEST', message: 'Expected POST to write.' });
    const listening = new Listening();
    const session = await this.parts.sessions.begin(request.headers, listening.expel);
    try {
      await this.parts.admit(operation, request.raw);
      const answer = await this.parts.operate(operation, session, reply.raw);
      void reply.hijack();
      await this.send(listening, answer, reply);
    } finally {
      this.parts.sessions.end(session);
    }
    return reply;
  }

  private async send(
    listening: Listening,
    answer: Answer | AsyncIterableIterator<Answer>,
    reply: FastifyReply,
  ): Promise<void> {
    const stream = new EventStream(reply.raw, reply.getHeaders(), this.parts.limits.heartbeat);
    this.open.add(stream);
    stream.onClose(listening.end);
    try {
      for await (const one of listening.all(answer)) await stream.next(one);
      if (listening.isExpelled) await stream.next(EXPELLED);
      stream.complete();
    } catch (err) {
      this.parts.log.error({ err }, 'Server-sent events failed');
      stream.breakOff();
    } finally {
      this.open.delete(stream);
    }
  }
}
