import 'reflect-metadata';
import { graphql } from 'graphql';
import { answerPage } from '../../../src/exchange/explorer/answer-page';
import { answerUnknown } from '../../../src/exchange/explorer/answer-unknown';
import { EXPLORER_PAGES } from '../../../src/exchange/explorer/explorer-pages';
import { type RunQuery } from '../../../src/exchange/explorer/run-query';
import { readSnapshot } from '../../../src/network/snapshot';
import { contextMaker } from '../../../src/server/request-context';
import { type Api, buildApi } from '../../../src/server/schema';
import { parseDateTime } from '../../../src/shared/date-time.scalar';
import { type Language } from '../../../src/shared/language';
import { type Reader } from '../../../src/shared/reader';
import { TEST_PARTS } from '../../support/test-parts';
import { readPage } from '../pages/support';

let api: Api | undefined;

/** Unlike the server, it validates each query, so that none is shown in GraphiQL that GraphiQL would refuse. */
const run: RunQuery = async ({ text, variables }, contextValue) => {
  const { schema } = (api ??= buildApi());
  const { data, errors } = await graphql({ schema, source: text, variableValues: { ...variables }, contextValue });
  return { data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null, errors };
};

const contextOf = async (reader: Reader, now: string) => {
  const keeper = { current: await readSnapshot(reader) };
  return contextMaker({ ...TEST_PARTS, reader, keeper, clock: { now: () => parseDateTime(now) } })();
};

const kindAt = (path: string) => {
  const [collection, slug] = path.split('/').slice(1);
  const pattern = slug === undefined ? `/${collection}` : `/${collection}/:slug`;
  const kind = EXPLORER_PAGES.find((each) => each.pattern === pattern);
  if (!kind) throw new Error(`No page of the explorer is at ${pattern}.`);
  return kind;
};

const NOON = '2026-11-22T12:00:00Z';

/** The page of the explorer at an address, made by the real schema from the data as they are now, as a parser reads it. */
export const openPage = async (reader: Reader, address: string, now = NOON) => {
  // Browsers keep the fragment to themselves.
  const [asked] = address.split('#', 1);
  const answer = answerPage(kindAt(asked.split('?', 1)[0]), run);
  const { status, body, headers } = await answer(asked, await contextOf(reader, now));
  return { status, headers, body: String(body), ...readPage(String(body)) };
};

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;

/** What is said where nothing is at an address. */
export const openUnknown = async (reader: Reader, address: string, language: Language) =>
  readPage(await answerUnknown(address, language, await contextOf(reader, NOON), run));
