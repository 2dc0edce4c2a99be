import { parse, validate } from 'graphql';
import { EXPLORER_PAGES } from '../../../src/exchange/explorer/explorer-pages';
import { type Asked } from '../../../src/exchange/explorer/page-kind';
import { graphiqlAddress } from '../../../src/exchange/pages/graphiql-address';
import { DocumentGate } from '../../../src/server/limits/document-gate';
import { buildApi } from '../../../src/server/schema';
import { Language } from '../../../src/shared/language';
import { LIMITS } from '../../../src/shared/limits';

const BASE = 'https://samverkan.example';
const ASKED: Asked = {
  base: BASE,
  language: Language.EN,
  day: '2021-06-01',
  at: '2021-05-31T22:00:00.000Z',
  now: 0,
  path: '/a/b',
  slug: 'a-slug-of-many-words-that-is-as-long-as-slugs-tend-to-be',
  params: new URLSearchParams(),
};

describe.each(EXPLORER_PAGES.map((kind) => [kind.pattern, kind] as const))('The query of %s', (_pattern, kind) => {
  const { schema } = buildApi();
  const query = { text: kind.query, variables: kind.variables(ASKED) };

  it('is what GraphiQL and every client may ask', () => {
    expect(validate(schema, parse(kind.query)).map(({ message }) => message)).toEqual([]);
    const gate = new DocumentGate(schema, LIMITS);
    const cost = gate.admit({ ...query, operationName: null });
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
  });

  it('fits into an address', () => {
    expect(graphiqlAddress(BASE, query).length).toBeLessThan(8000);
  });
});
