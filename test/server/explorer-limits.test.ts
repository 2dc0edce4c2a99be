import 'reflect-metadata';
import { parse, validate } from 'graphql';
import { graphiqlAddress } from '../../src/exchange/pages/graphiql-address';
import { EXPLORER_PAGES } from '../../src/exchange/explorer/explorer-pages';
import { type Asked } from '../../src/exchange/explorer/page-kind';
import { DocumentGate } from '../../src/server/limits/document-gate';
import { buildApi } from '../../src/server/schema';
import { Language } from '../../src/shared/language';
import { LIMITS } from '../../src/shared/limits';
import { TEST_CLOCK } from '../support/seeded-database';

const { schema } = buildApi();
const gate = new DocumentGate(schema, LIMITS);

const asked = (pattern: string): Asked => ({
  ...{ path: pattern, slug: 'a-slug-of-some-length', params: new URLSearchParams(), now: TEST_CLOCK.now() },
  ...{ at: '2021-05-31T22:00:00.000Z', day: '2021-06-01', base: 'https://samverkan.example', language: Language.EN },
});

describe('The query of each page is one that anybody can ask', () => {
  it.each(EXPLORER_PAGES.map((kind) => [kind.pattern, kind] as const))('%s', (pattern, kind) => {
    expect(validate(schema, parse(kind.query))).toEqual([]);
    const variables = kind.variables(asked(pattern));
    // Throws beyond a limit.
    expect(gate.admit({ text: kind.query, operationName: null, variables })).toBeGreaterThan(0);
    // Servers and proxies take addresses of 8,000 characters (RFC 9110, 4.1).
    expect(graphiqlAddress('', { text: kind.query, variables }).length).toBeLessThan(8000);
  });
});
