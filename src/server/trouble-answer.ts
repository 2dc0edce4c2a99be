import { type IncomingMessage } from 'node:http';
import { type Trouble, writeTroublePage } from '../exchange/pages/trouble-page';
import { languageFor } from './negotiate-language';
import { PAGE_HEADERS } from './pages';
import { prefersHtml } from './prefers-html';

interface TroubleAnswer {
  headers: Record<string, string>;
  body: string;
}

const isTrouble = (status: number): status is Trouble => status === 429 || status === 500 || status === 503;

/** Whether somebody has opened an address in a browser. */
export const isOpened = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  (method === 'GET' || method === 'HEAD') && prefersHtml(headers.accept);

/**
 * What a browser is told that opens a page which cannot be shown now; null for programs, which read JSON, and for any other status.
 * @param base what our addresses start with
 */
export const troubleAnswer = (
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  status: number,
  base: string,
  errorId: string | null = null,
): TroubleAnswer | null => {
  if (!isTrouble(status) || !isOpened(request)) return null;
  return {
    headers: { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: writeTroublePage({ status, language: languageFor(request), base, errorId }),
  };
};
