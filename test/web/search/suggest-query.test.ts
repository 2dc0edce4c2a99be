import { type Database } from '../../../src/server/open-database';
import { SUGGEST } from '../../../src/web/search/suggest-query';
import { ask } from '../../support/query';
import { openSeeded } from '../../support/seeded-database';

describe('The suggestions of names', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openSeeded();
  });
  afterAll(() => database?.close());

  it.each([
    ['skia', ['COALITION'], 'SKIA', 'Coalition', 'skia'],
    ['skolverkt', ['ORGANISATION'], 'Skolverket', 'Organisation', 'skolverket'],
    ['mfd', null, 'MFD', 'Organisation', 'myndigheten-for-delaktighet'],
    ['vuxenutbildning', ['THEME'], 'Vuxenutbildning', 'Theme', 'vuxenutbildning'],
    [
      'regionala dialoger',
      ['SOURCE'],
      'Regionala dialoger om vuxenutbildning',
      'Source',
      'skolverket-regionala-dialoger',
    ],
  ])('for "%s" among %j begin with %s', async (query, types, matched, type, slug) => {
    const { data, errors } = await ask(database.reader, SUGGEST, { variables: { query, types, language: 'SV' } });
    expect(errors).toEqual([]);
    expect(data.search.edges[0]).toEqual({ matched, node: expect.objectContaining({ __typename: type, slug }) });
  });

  it('name events by their titles', async () => {
    const variables = { query: 'elevorganisationerna', types: ['EVENT'], language: 'SV' };
    const { data, errors } = await ask(database.reader, SUGGEST, { variables });
    expect(errors).toEqual([]);
    const title = 'Möte med elevorganisationerna';
    expect(data.search.edges).toEqual([
      { matched: title, node: { __typename: 'Event', eventSlug: 'likvardig-utbildning-2021-10-12', title } },
    ]);
  });
});
