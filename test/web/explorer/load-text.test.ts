import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { loadText } from '../../../src/web/explorer/load-text';

describe('What is loaded for a page', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url === '/slow') return;
      response.writeHead(url === '/broken' ? 500 : 200).end('å');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const nobodyLeaves = () => new AbortController().signal;

  it('is its text', async () => {
    expect(await loadText(`${base}/there`, nobodyLeaves())).toBe('å');
  });

  it.each([
    ['/broken', 'failed', 15_000],
    ['/slow', 'slow', 50],
  ])('%s is %s', async (path, reason, patience) => {
    await expect(loadText(base + path, nobodyLeaves(), patience)).rejects.toMatchObject({ reason });
  });

  it('is given up when nobody waits for it', async () => {
    const waiting = new AbortController();
    const loaded = loadText(`${base}/slow`, waiting.signal);
    waiting.abort();
    await expect(loaded).rejects.toBe(waiting.signal.reason);
  });
});
