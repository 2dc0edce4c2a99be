import { type Server } from 'node:http';
import { type Socket } from 'node:net';

/**
 * Watches the connections of a server; the returned function closes those over which nothing is under way, and the
 * others as soon as that is answered. Node's own closeIdleConnections leaves those that have not asked anything yet, as
 * browsers open them ahead of need, and those that fall idle later.
 */
export const watchConnections = (server: Server): (() => void) => {
  const idle = new Set<Socket>();
  let closing = false;
  server.on('connection', (socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('close', () => {
      if (closing) socket.end();
      else if (!socket.destroyed) idle.add(socket);
    });
  });
  return () => {
    closing = true;
    idle.forEach((socket) => socket.destroy());
  };
};
