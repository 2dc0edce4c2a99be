import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PreparedAnswer } from '../../../src/server/answers/prepared-answer';

const TEXT = 'BEGIN:VEVENT\r\nSUMMARY:Möte 🏳️‍🌈\r\n'.repeat(100);
const answer = (body: string | Buffer, more = {}) =>
  new PreparedAnswer({ body, contentType: 'text/calendar; charset=utf-8', status: 200, ...more });

describe('A prepared answer', () => {
  it('has a tag made of its bytes, and another for each coding', async () => {
    const prepared = answer(TEXT);
    expect((await prepared.make('identity')).tag).toBe('"HAlPl3h9XZO83z_bboM1_b"');
    expect((await prepared.make('gzip')).tag).toBe('"HAlPl3h9XZO83z_bboM1_b-gzip"');
    expect((await prepared.make('br')).tag).toBe('"HAlPl3h9XZO83z_bboM1_b-br"');
    expect((await answer(`${TEXT} `).make('identity')).tag).not.toBe('"HAlPl3h9XZO83z_bboM1_b"');
  });

  it('holds the same text in each coding', async () => {
    const prepared = answer(TEXT);
    expect(gunzipSync((await prepared.make('gzip')).bytes).toString()).toBe(TEXT);
    expect(brotliDecompressSync((await prepared.make('br')).bytes).toString()).toBe(TEXT);
    expect((await prepared.make('identity')).bytes.toString()).toBe(TEXT);
  });

  it('makes a coding on first need, once', async () => {
    const prepared = answer(TEXT);
    expect(prepared.inCoding('br')).toBeUndefined();
    const [one, other] = await Promise.all([prepared.make('br'), prepared.make('br')]);
    expect(one).toBe(other);
    expect(prepared.inCoding('br')).toBe(one);
    expect(await prepared.make('br')).toBe(one);
    expect(prepared.size).toBe(Buffer.byteLength(TEXT) + one.bytes.length);
  });

  it.each([
    ['short', 'a'.repeat(1023)],
    ['no smaller', randomBytes(2000)],
  ])('is sent as it is where it is %s', async (_name, body) => {
    const prepared = answer(body);
    expect((await prepared.make('gzip')).coding).toBe('identity');
    expect((await prepared.make('br')).tag).toBe((await prepared.make('identity')).tag);
    expect(prepared.size).toBe(body.length);
  });

  it('knows the headers of its file', () =>
    expect(answer(TEXT, { fileName: 'a.ics', links: '</next>; rel="next"', headers: { 'X-A': 'b' } }).headers).toEqual([
      ['Content-Type', 'text/calendar; charset=utf-8'],
      ['X-A', 'b'],
      ['Content-Disposition', `inline; filename="a.ics"; filename*=UTF-8''a.ics`],
      ['Link', '</next>; rel="next"'],
    ]));

  it('refuses a header of two lines', () =>
    expect(() => answer(TEXT, { links: '</next>\r\nSet-Cookie: a=b' })).toThrow('Invalid character in header content'));

  it('is the same as one of the same bytes and headers', () => {
    expect(answer(TEXT).isSameAs(answer(TEXT))).toBe(true);
    expect(answer(TEXT).isSameAs(answer(TEXT, { links: '</next>' }))).toBe(false);
    expect(answer(TEXT).hasBytesOf(answer(TEXT, { links: '</next>' }))).toBe(true);
  });
});
