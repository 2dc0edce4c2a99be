import { type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a connection may be idle before it is closed, in milliseconds: a request may be on its way over it. */
const IDLE = 1000;

/** After so long connections over which something is still under way are cut, in milliseconds. */
const LONGEST = 10_000;

/**
 * Watches the connections of a server, from before it answers. The returned function ends them without a failed request: nothing more is
 * accepted, what is under way or still comes is answered with `Connection: close` (RFC 9112, 9.6), and those that stay
 * idle, or have never asked anything, as browsers open them ahead of need, are closed.
 */
export const watchConnections = (server: Server): (() => Promise<void>) => {
  /** When something was last heard of each. */
  const sockets = new Map<Socket, number>();
  const responses = new Map<Socket, ServerResponse>();
  let connections = 0;
  let isDraining = false;
  server.on('connection', (socket) => {
    connections++;
    sockets.set(socket, Date.now());
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    if (isDraining) response.setHeader('connection', 'close');
    responses.set(socket, response);
    response.once('close', () => {
      if (responses.get(socket) === response) responses.delete(socket);
      if (sockets.has(socket)) sockets.set(socket, Date.now());
    });
  });
  const closeIdle = (since: number) => {
    const before = Date.now() - IDLE;
    for (const [socket, heard] of sockets)
      if (!responses.has(socket) && Math.max(heard, since) <= before) socket.destroy();
  };
  /** Resolves when all that has connected was accepted: one connection a turn. What waits longer than a moment has come since. */
  const accepted = async () => {
    const end = Date.now() + IDLE;
    let before: number;
    do {
      before = connections;
      await nextTurn();
      await nextTurn();
    } while (connections > before && Date.now() < end);
  };
  return async () => {
    // Closing resets who has connected and was not accepted; who is told to close connects anew, so that is told afterwards. Node's own
    // close of an HTTP server cuts idle connections at once.
    await accepted();
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    isDraining = true;
    for (const response of responses.values()) if (!response.headersSent) response.setHeader('connection', 'close');
    const since = Date.now();
    const timers = [
      // What came while this process was busy is read before its connection is told to be idle.
      setInterval(() => setImmediate(closeIdle, since), IDLE / 5),
      setTimeout(() => server.closeAllConnections(), LONGEST),
    ];
    await closed;
    timers.forEach(clearTimeout);
  };
};
