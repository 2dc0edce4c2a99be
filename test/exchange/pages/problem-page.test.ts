import { writeProblemPage } from '../../../src/exchange/pages/problem-page';
import { Language } from '../../../src/shared/language';
import { BASE } from '../feeds/support/feed';
import { attribute, readPage, shown } from './support';

describe('The page of a problem', () => {
  it.each([
    [
      404,
      Language.SV,
      'Sidan finns inte Adressen kan vara felskriven, eller så har det som fanns här tagits bort.',
      'Se alla kommande möten',
    ],
    [
      400,
      Language.SV,
      'Adressen går inte att läsa Något stämmer inte i det som står efter frågetecknet i adressen.',
      'Se alla kommande möten',
    ],
    [
      404,
      Language.EN,
      'There is no such page The address may be misspelt, or what was here has been removed.',
      'See all upcoming meetings',
    ],
    [
      400,
      Language.EN,
      'The address cannot be read Something after the question mark in the address is not right.',
      'See all upcoming meetings',
    ],
  ] as const)('%d in %s', (status, language, said, wayOn) => {
    const { all, errors } = readPage(writeProblemPage({ status, message: 'Nothing is <b>', language, base: BASE }));
    expect(errors).toEqual([]);
    expect(shown(all('main')[0])).toBe(`${said} Nothing is <b> ${wayOn}`);
    expect(attribute(all('p', 'detail')[0], 'lang')).toBe('en');
    const calendar = language === Language.EN ? '/calendar?lang=en' : '/calendar';
    const links = all('a').filter((anchor) => shown(anchor) === wayOn);
    expect(links.map((anchor) => attribute(anchor, 'href'))).toEqual([calendar]);
    expect(all('script').map((script) => attribute(script, 'src'))).toEqual(['/pages/explorer.js']);
  });

  it('leads to the page without parameters', () => {
    const asked = { status: 400, message: 'No.', language: Language.EN, base: BASE, path: '/network' } as const;
    const { all } = readPage(writeProblemPage(asked));
    const links = all('a').filter((anchor) => shown(anchor) === 'Open the page without it');
    expect(links.map((anchor) => attribute(anchor, 'href'))).toEqual(['/network?lang=en']);
  });
});
