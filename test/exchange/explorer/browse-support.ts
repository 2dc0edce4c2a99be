import 'reflect-metadata';
import { graphql } from 'graphql';
import { answerPage, type RunQuery } from '../../../src/exchange/explorer/answer-page';
import { answerUnknown } from '../../../src/exchange/explorer/answer-unknown';
import { type PageKind } from '../../../src/exchange/explorer/page-kind';
import { readSnapshot } from '../../../src/network/snapshot';
import { contextMaker } from '../../../src/server/request-context';
import { type Api, buildApi } from '../../../src/server/schema';
import { type Language } from '../../../src/shared/language';
import { type Reader } from '../../../src/shared/reader';
import { TEST_PARTS } from '../../support/test-parts';
import { attribute, readPage } from '../pages/support';

let api: Api | undefined;

/** Unlike the server, it validates each query, so that none is shown in GraphiQL that GraphiQL would refuse. */
const run: RunQuery = async ({ text, variables }, contextValue) => {
  const { schema } = (api ??= buildApi());
  const { data, errors } = await graphql({ schema, source: text, variableValues: { ...variables }, contextValue });
  return { data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null, errors };
};

const contextOf = async (reader: Reader) =>
  contextMaker({ ...TEST_PARTS, reader, keeper: { current: await readSnapshot(reader) } })();

/** A page of a kind at an address, as a parser reads it. The clock stands at noon on 22 November 2026. */
export const showPage = async <Answer>(reader: Reader, kind: PageKind<Answer>, address: string) => {
  const { status, body, headers } = await answerPage(kind, run)(address, await contextOf(reader));
  return { status, headers, ...readPage(String(body)) };
};

export type ShownPage = Awaited<ReturnType<typeof showPage>>;

/** What is said where nothing is at an address. */
export const showUnknown = async (reader: Reader, address: string, language: Language) =>
  readPage(await answerUnknown(address, language, await contextOf(reader), run));

/** The addresses of all links of a page. */
export const linksOf = ({ all }: Pick<ShownPage, 'all'>): (string | undefined)[] =>
  all('a').map((anchor) => attribute(anchor, 'href'));

/** The addresses of `link` elements, by what they are in relation to the page. */
export const headLinks = ({ all }: Pick<ShownPage, 'all'>, rel: string): (string | undefined)[] =>
  all('link')
    .filter((link) => attribute(link, 'rel') === rel)
    .map((link) => attribute(link, 'href'));
