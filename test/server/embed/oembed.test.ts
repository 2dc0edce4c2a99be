import { type FastifyInstance } from 'fastify';
import { registerOEmbed } from '../../../src/server/embed/register-oembed';
import { createHttp } from '../../../src/server/http';
import { Language } from '../../../src/shared/language';
import { BadUserInput } from '../../../src/shared/errors';

const BASE = 'https://a.example/s';
const PAGE = `${BASE}/feeds/coalitions/skia`;

const titleOf = async (source: string, language: Language): Promise<string | null> => {
  if (source === 'events?kind=x') throw new BadUserInput('kind: expected a kind of event, got "x".');
  if (source === 'themes/elak') return '<b>"A" & B</b>\u0000';
  return source === 'coalitions/skia' ? (language === Language.EN ? 'Meetings: Skia' : 'Möten: Skia') : null;
};

const frame = (title: string, lang: string, limit: number, width: number, height: number) =>
  `<iframe src="${BASE}/embed/frame?source=coalitions%2Fskia&amp;limit=${limit}&amp;lang=${lang}` +
  `&amp;show=organiser+place+status+calendar" title="${title}" width="${width}" height="${height}" loading="lazy" frameborder="0" ` +
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>';

describe('oEmbed', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await createHttp();
    registerOEmbed(app, () => BASE, titleOf);
  });
  afterAll(() => app.close());

  const ask = (query: Record<string, string>) => app.inject({ url: '/oembed', query });

  it('gives a frame', async () => {
    const answer = await ask({ url: PAGE });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.json()).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Samverkan',
      provider_url: BASE,
      title: 'Möten: Skia',
      cache_age: 86_400,
      width: 600,
      height: 520,
      html: frame('Möten: Skia', 'sv', 5, 600, 520),
    });
  });

  it.each([
    ['as the page says', { url: `${PAGE}?lang=en&limit=2` }, frame('Meetings: Skia', 'en', 2, 600, 280)],
    ['of the formats, too', { url: `${PAGE}.ics` }, frame('Möten: Skia', 'sv', 5, 600, 520)],
    ['within the size', { url: PAGE, maxwidth: '320', maxheight: '200' }, frame('Möten: Skia', 'sv', 5, 320, 200)],
    ['never larger', { url: PAGE, maxwidth: '9999', maxheight: '9999' }, frame('Möten: Skia', 'sv', 5, 600, 520)],
  ])('%s', async (_name, query, html) => expect((await ask(query as Record<string, string>)).json().html).toBe(html));

  it('writes XML', async () => {
    const answer = await ask({ url: `${BASE}/feeds/themes/elak`, format: 'xml' });
    expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(answer.body).toContain('  <title>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;\ufffd</title>\n');
    expect(answer.body).toContain(
      '  <html>&lt;iframe src=&quot;https://a.example/s/embed/frame?source=themes%2Felak&amp;amp;limit=5',
    );
    expect(answer.body).toMatch(
      /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n {2}<version>1.0</,
    );
  });

  it.each([
    [400, {}, 'url: expected the address of a page of events.'],
    [400, { url: PAGE, maxwidth: '-1' }, 'maxwidth: expected a number of pixels, got "-1".'],
    [400, { url: PAGE, maxheight: 'tall' }, 'maxheight: expected a number of pixels, got "tall".'],
    [400, { url: `${BASE}/feeds/events?kind=x` }, 'kind: expected a kind of event, got "x".'],
    [404, { url: `${BASE}/feeds/coalitions/ingen` }, 'Nothing that can be embedded is at'],
    [404, { url: `${BASE}/events/mote` }, 'Nothing that can be embedded is at'],
    [404, { url: 'coalitions/skia' }, 'Nothing that can be embedded is at'],
    [404, { url: 'https://evil.example/feeds/coalitions/skia' }, 'pages under https://a.example/s/feeds/ can.'],
    [501, { url: PAGE, format: 'yaml' }, 'format: expected json or xml, got "yaml".'],
  ])('answers %d to %j', async (status, query, message) => {
    const answer = await ask(query as Record<string, string>);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().message).toContain(message);
  });
});
