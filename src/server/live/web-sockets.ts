import { type IncomingMessage } from 'node:http';
import { type Duplex } from 'node:stream';
import { type FastifyBaseLogger } from 'fastify';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Extra, type ProtocolParts, protocolServer } from './protocol-server';

interface Parts extends ProtocolParts {
  log: Pick<FastifyBaseLogger, 'error'>;
}

/** The close code of RFC 6455 for a server that goes away, and of IANA's registry for one that is asked for too much. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;

const refuse = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** GraphQL over WebSocket, by the protocol graphql-transport-ws of the library graphql-ws, on connections that an HTTP server hands over. */
export class WebSockets {
  private readonly server: WebSocketServer;
  private readonly alive = new WeakSet<WebSocket>();
  private readonly timer: NodeJS.Timeout;
  private readonly protocol: ReturnType<typeof protocolServer>;
  private isStopping = false;

  constructor(private readonly parts: Parts) {
    const { limits } = parts;
    this.protocol = protocolServer(parts);
    this.server = new WebSocketServer({
      ...{ noServer: true, clientTracking: true, perMessageDeflate: false },
      ...{ maxPayload: limits.message, handleProtocols },
    });
    this.timer = setInterval(() => this.beat(), limits.heartbeat).unref();
  }

  get count(): number {
    return this.server.clients.size;
  }

  /** Takes a connection over. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // One that breaks off before it is a WebSocket.
    socket.on('error', () => socket.destroy());
    if (this.isStopping || this.count >= this.parts.limits.sockets) return refuse(socket, '503 Service Unavailable');
    this.server.handleUpgrade(request, socket, head, (opened) => this.serve(opened, request));
  }

  /** Says goodbye to all, and cuts off who does not answer. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    const clients = [...this.server.clients];
    const closed = clients.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of clients) socket.close(GOING_AWAY, 'Going away');
    const cutOff = setTimeout(() => clients.forEach((socket) => socket.terminate()), 1_000);
    await Promise.all(closed);
    clearTimeout(cutOff);
  }

  private serve(socket: WebSocket, request: IncomingMessage): void {
    const close = (code: number, reason: string) => socket.close(code, reason);
    const extra: Extra = { request, connection: socket as never, session: null, isClosed: false, close };
    // Each operation waits for its end.
    socket.setMaxListeners(this.parts.limits.operations + 10);
    // ws itself closes it with the code that fits: 1009 for a message that is too large.
    socket.on('error', () => undefined);
    this.alive.add(socket);
    socket.on('pong', () => this.alive.add(socket));
    const left = this.protocol.opened(
      {
        protocol: socket.protocol,
        // Resolved once it is with the system, so that a subscription waits for who reads slowly.
        send: (data) => new Promise((resolve) => socket.send(data, () => resolve())),
        close,
        onMessage: (handle) => socket.on('message', (data) => void this.receive(socket, String(data), handle)),
      },
      extra,
    );
    socket.once('close', (code, reason) => void left(code, String(reason)));
  }

  private async receive(socket: WebSocket, text: string, handle: (text: string) => Promise<void>): Promise<void> {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > this.parts.limits.unread) return socket.close(TRY_AGAIN_LATER, 'Read what is sent');
    try {
      await handle(text);
    } catch (err) {
      this.parts.log.error({ err }, 'A message over WebSocket failed');
      socket.close(CloseCode.InternalServerError, 'Something went wrong here');
    }
  }

  private beat(): void {
    for (const socket of this.server.clients) {
      if (!this.alive.delete(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
    }
  }
}
