import { once } from 'node:events';
import { connect } from 'node:net';
import { watchConnections } from '../../../src/server/drain';
import { rawHttp } from '../../support/raw-http';
import { until } from '../../support/until';
import { CLOSE, listening, parsed, request, serving, type Serving, TEXT } from '../../support/serving-answers';

const ICS = '/feeds/a.ics';
const TAG = '"JprNdkp7JXGiC-n9x_ZIv2"';

describe('Over a connection, answers that are kept', () => {
  let served: Serving;
  beforeEach(async () => (served = await listening(await serving())));
  afterEach(() => served.app.close());

  /** Has it filled. */
  const ask = async (path: string) => parsed(await rawHttp(served.port, request('GET', path, CLOSE)));

  it('pass the server by, but for the first in each coding and what may not be kept', async () => {
    for (const method of ['GET', 'HEAD', 'GET', 'POST'])
      for (const coding of ['identity', 'br'])
        await rawHttp(
          served.port,
          request(method, ICS, { ...CLOSE, 'Accept-Encoding': coding, 'Content-Length': '0' }),
        );
    expect(served.passedOn).toEqual(['GET', 'GET', 'POST', 'POST']);
  });

  it('answer requests that come at once over one connection, in order', async () => {
    await ask(ICS);
    const [tags, none] = [{ 'If-None-Match': TAG }, { 'If-None-Match': '"x"' }];
    const all = [request('GET', ICS, tags), request('HEAD', ICS, none), request('GET', '/feeds/absent.ics')];
    const received = await rawHttp(served.port, [...all, request('GET', ICS, { ...tags, ...CLOSE })].join(''));
    expect(received.match(/HTTP\/1\.1 \d+|Nothing is here\./g)).toEqual([
      ...['HTTP/1.1 304', 'HTTP/1.1 200', 'HTTP/1.1 404', 'Nothing is here.', 'HTTP/1.1 304'],
    ]);
  });

  it('close the connection of HTTP/1.0', async () => {
    await ask(ICS);
    const response = await rawHttp(served.port, `GET ${ICS} HTTP/1.0\r\n\r\n`);
    expect(response).toContain('\r\nConnection: close\r\n');
    expect(parsed(response).body.toString()).toBe(TEXT);
  });

  it('leave out what is sent with a GET, and answer the next request', async () => {
    await ask(ICS);
    const body = `${request('GET', ICS, { 'Content-Length': '50000' })}${'x'.repeat(50_000)}`;
    const received = await rawHttp(served.port, body + request('HEAD', ICS, CLOSE));
    expect(received.match(/HTTP\/1\.1 \d+ \w+/g)).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK']);
  });

  it('answer who waits to be told to go on', async () => {
    await ask(ICS);
    const expecting = { Expect: '100-continue', 'Content-Length': '1', ...CLOSE };
    const received = await rawHttp(served.port, `${request('GET', ICS, expecting)}x`);
    expect(received.match(/HTTP\/1\.1 \d+ \w+/g)).toEqual(['HTTP/1.1 100 Continue', 'HTTP/1.1 200 OK']);
  });
});

describe('A server that stops', () => {
  it('sends what is under way, and closes connections over which it sent what is kept', async () => {
    const served = await listening(await serving());
    const drain = watchConnections(served.app.server);
    await rawHttp(served.port, request('GET', '/feeds/a.ics', CLOSE));
    const answered = new Promise((resolve) =>
      served.app.server.once('request', (_, response) => response.once('close', resolve)),
    );
    const kept = rawHttp(served.port, request('GET', '/feeds/a.ics'));
    await answered;
    const coming = once(served.app.server, 'request');
    const slow = rawHttp(served.port, request('GET', '/feeds/slow.ics'));
    await coming;
    const drained = drain();
    expect((await kept).split('\r\n')[0]).toBe('HTTP/1.1 200 OK');
    served.release();
    expect((await slow).split('\r\n')[0]).toBe('HTTP/1.1 200 OK');
    await drained;
    await served.app.close();
  });

  it('answers what still comes over a connection that was idle, and then closes it', async () => {
    const served = await listening(await serving());
    const drain = watchConnections(served.app.server);
    const socket = connect(served.port, '127.0.0.1');
    socket.setEncoding('latin1');
    socket.write(request('GET', '/feeds/a.ics'));
    await once(socket, 'data');
    const drained = drain();
    let received = '';
    socket.on('data', (text) => (received += text));
    await until(async () => !served.app.server.listening);
    socket.write(request('GET', '/feeds/a.ics'));
    await once(socket, 'close');
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: close\r\n/i);
    await drained;
    await served.app.close();
  });

  it('answers without a socket as with one', async () => {
    const { app } = await serving();
    const { statusCode, headers, body } = await app.inject('/feeds/a.ics');
    expect([statusCode, headers['content-length'], body]).toEqual([200, '3000', TEXT]);
    await app.close();
  });
});
