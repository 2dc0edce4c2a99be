import 'reflect-metadata';
import { graphql } from 'graphql';
import { answerPage, type RunQuery } from '../../../src/exchange/explorer/answer-page';
import { type PageKind } from '../../../src/exchange/explorer/page-kind';
import { readSnapshot } from '../../../src/network/snapshot';
import { contextMaker } from '../../../src/server/request-context';
import { type Api, buildApi } from '../../../src/server/schema';
import { parseDateTime } from '../../../src/shared/date-time.scalar';
import { type Reader } from '../../../src/shared/reader';
import { TEST_PARTS } from '../../support/test-parts';
import { readPage } from '../pages/support';

let api: Api | undefined;

/** A page of a kind at an address, made by the real schema from the data as they are now. */
export const openPage = async <Answer>(
  reader: Reader,
  kind: PageKind<Answer>,
  address: string,
  now = '2026-11-22T12:00:00Z',
) => {
  api ??= buildApi();
  const { schema } = api;
  const clock = { now: () => parseDateTime(now) };
  const context = contextMaker({ ...TEST_PARTS, reader, keeper: { current: await readSnapshot(reader) }, clock })();
  const run: RunQuery = async ({ text, variables }, contextValue) => {
    const { data, errors } = await graphql({ schema, source: text, variableValues: { ...variables }, contextValue });
    return { data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null, errors };
  };
  const { status, body, headers } = await answerPage(kind, run)(address, context);
  return { status, body: String(body), headers, ...readPage(String(body)) };
};
