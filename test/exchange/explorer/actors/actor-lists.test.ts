import { type Database } from '../../../../src/server/open-database';
import { openSeeded } from '../../../support/seeded-database';
import { attribute, linksOf, shown } from '../../pages/support';
import { openPage, type OpenedPage } from '../open-page';

let database: Database;
beforeAll(async () => void (database = await openSeeded()));
afterAll(() => database.close());

const open = (address: string): Promise<OpenedPage> => openPage(database.reader, address);
const nextOf = ({ all }: OpenedPage) =>
  all('a')
    .filter((link) => attribute(link, 'rel') === 'next')
    .map((link) => attribute(link, 'href')!);
const rows = ({ elements, all }: OpenedPage) => {
  const [list] = all('ul', 'actors');
  return elements.filter(({ tagName, parentNode }) => tagName === 'li' && parentNode === list).map(shown);
};
const text = ({ all }: OpenedPage) => shown(all('main')[0]);

describe('The list of all organisations', () => {
  it('goes on where the first page ends, holds each once, and says where it ends', async () => {
    const first = await open('/organisations');
    expect([first.status, first.errors]).toEqual([200, []]);
    expect(text(first)).toContain('68 i bokstavsordning.');
    expect(rows(first)).toHaveLength(50);
    const [next] = nextOf(first);
    const last = await open(next);
    expect(rows(last)).toHaveLength(18);
    expect(new Set([...rows(first), ...rows(last)]).size).toBe(68);
    expect(nextOf(last)).toEqual([]);
    expect(text(last)).toContain('Här slutar listan. Första sidan');
    expect(linksOf(last)).toContain('/organisations');
  });

  it('is of one kind where that is asked for', async () => {
    const page = await open('/organisations?kind=MUNICIPALITY&lang=en');
    expect(rows(page)).toContain('Hjo kommun Municipality');
    expect(rows(page)).toHaveLength(6);
    expect(text(page)).toContain('Municipality: 6 in alphabetical order.');
    const chosen = page.all('option').filter((option) => attribute(option, 'selected') !== undefined);
    expect(chosen.map(shown)).toEqual(['Municipality']);
  });

  it('is empty where there are none of a kind', async () => {
    const page = await open('/organisations?kind=SCHOOL');
    expect([page.status, page.all('ul', 'actors')]).toEqual([200, []]);
    expect(text(page)).toContain('Här finns ingen.');
  });

  it('is whole where a form sends no kind', async () => {
    expect(rows(await open('/organisations?kind='))).toEqual(rows(await open('/organisations')));
  });

  it.each(['kind=PLANET', 'kind=toString', 'after=nowhere', 'at=2021-02-30'])(
    'cannot be read with %s',
    async (params) => {
      expect((await open(`/organisations?${params}`)).status).toBe(400);
    },
  );
});

describe('The lists of coalitions and people', () => {
  it('say how many members are known', async () => {
    const page = await open('/coalitions');
    expect(rows(page)).toEqual(
      expect.arrayContaining([
        'Likvärdig utbildning Ämnesgrupp · 14 kända medlemmar',
        'Uppdrag fullföljd utbildning Annat samarbete · 1 känd medlem',
      ]),
    );
    expect(rows(page)).toHaveLength(17);
    expect(rows(await open('/coalitions?kind=STRAND'))).toHaveLength(2);
  });

  it('say the positions of people', async () => {
    const page = await open('/people');
    expect(rows(page)).toContain('Anna Singhateh projektledare och samordnare, Pedagogisk inspiration Malmö');
    expect(rows(page)).toContain('Björn Åstrand');
    expect(page.all('form', 'kinds')).toEqual([]);
  });
});
