import 'reflect-metadata';
import { graphql } from 'graphql';
import { answerPage } from '../../src/exchange/explorer/answer-page';
import { EXPLORER_PAGES } from '../../src/exchange/explorer/explorer-pages';
import { readSnapshot } from '../../src/network/snapshot';
import { contextMaker } from '../../src/server/request-context';
import { type Api, buildApi } from '../../src/server/schema';
import { type Reader } from '../../src/shared/reader';
import { attribute, readPage, shown } from '../exchange/pages/support';
import { TEST_PARTS } from './test-parts';

let api: Api | undefined;

/** The kind whose pattern has the segments of a path. */
const kindOf = (path: string) => {
  const [collection, slug] = path.split('/').slice(1);
  const pattern = slug === undefined ? `/${collection}` : `/${collection}/:slug`;
  const kind = EXPLORER_PAGES.find((each) => each.pattern === pattern);
  if (!kind) throw new Error(`No page of the explorer is at ${pattern}.`);
  return kind;
};

/** The page of the explorer at an address, over the data as they are now, on 22 November 2026 at noon. */
export const openPage = async (reader: Reader, address: string) => {
  const { schema } = (api ??= buildApi());
  const current = await readSnapshot(reader);
  const context = contextMaker({ ...TEST_PARTS, reader, keeper: { current } })();
  const answer = answerPage(kindOf(address.split('?')[0]), async ({ text, variables }, contextValue) =>
    graphql({ schema, source: text, variableValues: variables, contextValue }),
  );
  const { status, headers, body } = await answer(address, context);
  return { status, headers, text: String(body), ...readPage(String(body)) };
};

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;

/** What the section under a heading says, as a browser shows it; null where there is none. */
export const sectionOf = ({ all }: OpenedPage, id: string): string | null => {
  const section = all('section').find((each) => attribute(each, 'aria-labelledby') === id);
  return section ? shown(section) : null;
};

/** The addresses of all links of a page. */
export const linksOf = ({ all }: OpenedPage): string[] => all('a').map((link) => attribute(link, 'href') ?? '');
