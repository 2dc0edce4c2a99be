import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to what passes: all of it, no connection, a reset, silence, every part this late, or no answer after the first request. */
export type Fault = 'none' | 'refuse' | 'reset' | 'silence' | 'slow' | 'cut answers';

/** How late parts are in each direction, in milliseconds. */
const LATE = 1500;

/** A TCP proxy that can be told to be faulty, at once for the connections that it has. */
export class FaultyProxy {
  private fault: Fault = 'none';
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  port = 0;

  constructor(
    private readonly host: string,
    private readonly to: number,
  ) {}

  static async before(host: string, port: number): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(host, port);
    await proxy.listen();
    return proxy;
  }

  async set(fault: Fault): Promise<void> {
    this.fault = fault;
    if (fault === 'refuse') await this.close();
    else if (!this.server) await this.listen();
    if (fault === 'reset') for (const socket of this.sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = server && new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private async listen(): Promise<void> {
    this.server = createServer((client) => this.accept(client)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  private accept(client: Socket): void {
    const upstream = connect(this.to, this.host);
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => this.sockets.delete(socket));
    }
    if (this.fault === 'reset') client.resetAndDestroy();
    this.pass(client, upstream);
    this.pass(upstream, client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  }

  private pass(from: Socket, to: Socket): void {
    from.on('data', (data) => {
      if (this.fault === 'silence') return;
      if (this.fault === 'slow') setTimeout(() => to.writable && to.write(data), LATE);
      else if (this.fault === 'cut answers' && to.localPort === this.port) to.resetAndDestroy();
      else to.write(data);
    });
  }
}
