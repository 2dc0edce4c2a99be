import { type IncomingMessage, type Server } from 'node:http';
import { type Duplex } from 'node:stream';

const OF_THE_UPGRADE = /^(upgrade|connection|http2-settings)$/i;

/**
 * Gives a connection back to its HTTP server, to be answered as if it had asked for no other protocol (RFC 9110, 7.8: a server may
 * ignore that). Node itself no longer does once somebody takes upgrades, and Java's HTTP client asks each time for HTTP/2.
 */
export const passOn = (server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (!OF_THE_UPGRADE.test(rawHeaders[i])) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
};
