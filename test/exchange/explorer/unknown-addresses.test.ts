import { wantedBy } from '../../../src/exchange/explorer/unknown-page';
import { type Database } from '../../../src/server/open-database';
import { Language } from '../../../src/shared/language';
import { openSeeded } from '../../support/seeded-database';
import { attribute, linksOf, shown } from '../pages/support';
import { openUnknown } from './open-page';

describe('What an unknown address asks for', () => {
  it.each([
    ['/koalition/likvardig-utbildning', 'likvardig utbildning'],
    ['/organisationer/Skolverket.html', 'Skolverket'],
    ['/a/b/', 'b'],
    ['/f%C3%B6rskolan_i_Sk%C3%B6vde', 'förskolan i Skövde'],
    ['/%ff%', 'ff'],
    ['//', ''],
    ['/wp-login.php', 'wp login'],
    [`/${'x'.repeat(300)}`, 'x'.repeat(100)],
  ])('%s: "%s"', (path, wanted) => expect(wantedBy({ path })).toBe(wanted));
});

describe('The page of an unknown address', () => {
  let database: Database;
  beforeAll(async () => void (database = await openSeeded()));
  afterAll(() => database.close());

  it('suggests what is called almost so', async () => {
    const page = await openUnknown(database.reader, '/koalition/likvardg-utbildning?x=1', Language.EN);
    expect(page.all('h1').map(shown)).toEqual(['There is no such page']);
    expect(linksOf(page)).toContain('/coalitions/likvardig-utbildning?lang=en');
    expect(shown(page.all('ul', 'plain')[0])).toBe(
      'Equity in education Theme Likvärdig utbildning Coalition Ämnesgrupp Likvärdig utbildning Source',
    );
    const field = page.all('input').find((input) => attribute(input, 'name') === 'q')!;
    expect(attribute(field, 'value')).toBe('likvardg utbildning');
    expect(page.errors).toEqual([]);
  });

  it('suggests nothing where nothing is called so', async () => {
    const page = await openUnknown(database.reader, '/%3Cscript%3Ealert(1)%3C%2Fscript%3E', Language.SV);
    expect(page.all('h2')).toEqual([]);
    expect(page.all('script').map((script) => attribute(script, 'src'))).toEqual(['/pages/explorer.js']);
  });
});
