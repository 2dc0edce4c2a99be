import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { serve } from '../network/remote';
import { type Exchange } from './exchange';

let current: { exchange: Exchange; tag: string | undefined };

const server = createServer((request, response) => {
  const { exchange, tag } = current;
  if (tag !== undefined && request.headers['if-none-match'] === tag) response.writeHead(304, exchange.headers).end();
  else response.writeHead(exchange.status, exchange.headers).end(exchange.body);
});

const methods = {
  start: () =>
    new Promise<string>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    ),
  /** What it answers from now on. */
  answer({ exchange, tag }: { exchange: Exchange; tag: string | undefined }): void {
    current = { exchange: { ...exchange, body: Buffer.from(exchange.body) }, tag };
  },
  /** Microseconds. */
  cpu: () => process.cpuUsage(),
  close: () => server.closeAllConnections(),
};

/** Node's own server that sends the same bytes, in a process of its own. */
export type BareMethods = typeof methods;

serve(methods);
