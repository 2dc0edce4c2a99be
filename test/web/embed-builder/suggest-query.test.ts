import { type Database } from '../../../src/server/open-database';
import { SUGGEST } from '../../../src/web/embed-builder/suggest-query';
import { ask } from '../../support/query';
import { openSeeded } from '../../support/seeded-database';

describe('The suggestions of names', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openSeeded();
  });
  afterAll(() => database?.close());

  it.each([
    ['skia', ['COALITION'], 'skia', expect.any(String)],
    ['skolverkt', ['ORGANISATION'], 'skolverket', 'Skolverket'],
  ])('for "%s" among %j begin with %s', async (query, types, slug, name) => {
    const { data, errors } = await ask(database.reader, SUGGEST, { variables: { query, types, language: 'SV' } });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ search: { nodes: expect.arrayContaining([{ slug, name }]) } });
  });
});
