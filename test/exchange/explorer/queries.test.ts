import 'reflect-metadata';
import { Kind, parse, type OperationDefinitionNode, validate } from 'graphql';
import { EXPLORER_PAGES } from '../../../src/exchange/explorer/explorer-pages';
import { readAsked } from '../../../src/exchange/explorer/read-asked';
import { graphiqlAddress } from '../../../src/exchange/pages/graphiql-address';
import { DocumentGate } from '../../../src/server/limits/document-gate';
import { buildApi } from '../../../src/server/schema';
import { BASE_URL } from '../../../src/shared/base-url';
import { type Context } from '../../../src/shared/context';
import { LIMITS } from '../../../src/shared/limits';
import { EXPLORER_ADDRESSES, withParam } from '../../support/explorer-addresses';
import { TEST_CLOCK } from '../../support/seeded-database';

/** Node refuses longer ones, and GraphiQL does not write them. */
const LONGEST_ADDRESS = 8_000;

const { schema } = buildApi();
const gate = new DocumentGate(schema, LIMITS);
const context = {
  clock: TEST_CLOCK,
  resource: ({ name }: { name: string }) => (name === BASE_URL.name ? 'https://samverkan.example' : undefined),
} as unknown as Context;

const addressOf = (pattern: string, hasTime: boolean): string =>
  withParam(hasTime ? withParam(EXPLORER_ADDRESSES[pattern], 'at=2021-06-01') : EXPLORER_ADDRESSES[pattern], 'lang=en');

describe('The query of a page', () => {
  it.each(EXPLORER_PAGES.map((kind) => [kind.pattern, kind] as const))(
    'at %s is one that anybody may ask, and fits into an address',
    (pattern, kind) => {
      const asked = readAsked(context, kind, addressOf(pattern, kind.hasTime));
      const variables = kind.variables(asked);
      const document = parse(kind.query);
      expect(validate(schema, document)).toEqual([]);

      const operations = document.definitions.filter(({ kind: each }) => each === Kind.OPERATION_DEFINITION);
      expect(operations).toHaveLength(1);
      const declared = (operations[0] as OperationDefinitionNode).variableDefinitions!.map(
        (each) => each.variable.name.value,
      );
      expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)));

      expect(gate.admit({ text: kind.query, operationName: null, variables })).toBeLessThanOrEqual(LIMITS.cost);
      expect(graphiqlAddress('https://samverkan.example', { text: kind.query, variables }).length).toBeLessThan(
        LONGEST_ADDRESS,
      );
    },
  );
});
