import { graphql } from 'graphql';
import { answerPage } from '../../../../src/exchange/explorer/answer-page';
import { networkPage } from '../../../../src/exchange/explorer/network/network-page';
import { readSnapshot } from '../../../../src/network/snapshot';
import { contextMaker } from '../../../../src/server/request-context';
import { buildApi } from '../../../../src/server/schema';
import { type Reader } from '../../../../src/shared/reader';
import { TEST_CLOCK } from '../../../support/seeded-database';
import { TEST_PARTS } from '../../../support/test-parts';
import { readPage } from '../../pages/support';

/** Asks for the page of the network, through the real schema over the data as they are now. */
export const networkPages = async (reader: Reader) => {
  const { schema } = buildApi();
  const keeper = { current: await readSnapshot(reader) };
  const answer = answerPage(networkPage, ({ text, variables }, contextValue) =>
    graphql({ schema, source: text, contextValue, variableValues: variables }),
  );
  return async (address: string) => {
    const context = contextMaker({ ...TEST_PARTS, reader, keeper, clock: TEST_CLOCK })();
    const { status, body } = await answer(address, context);
    return { status, body: String(body), ...readPage(String(body)) };
  };
};
