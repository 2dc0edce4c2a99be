import { request } from 'node:http';

/** What came back for a request. */
export interface Exchange {
  status: number;
  /** Names and values in turn, without what Node adds by itself. */
  headers: string[];
  body: Buffer;
}

export type RequestHeaders = Record<string, string>;

const ADDED = ['date', 'connection', 'keep-alive'];

const withoutAdded = (raw: string[]): string[] =>
  raw.flatMap((name, i) => (i % 2 === 0 && !ADDED.includes(name.toLowerCase()) ? [name, raw[i + 1]] : []));

/** Asks once. */
export const exchange = (url: string, headers: RequestHeaders): Promise<Exchange> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode!, headers: withoutAdded(response.rawHeaders) },
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

/** The value of a header; undefined without one. */
export const headerOf = ({ headers }: Exchange, name: string): string | undefined => {
  const at = headers.findIndex((each, i) => i % 2 === 0 && each.toLowerCase() === name);
  return at < 0 ? undefined : headers[at + 1];
};
