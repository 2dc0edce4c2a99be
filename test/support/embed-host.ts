import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

export type Scheme = 'light' | 'dark';

/** A partner's site: pages of another origin that allow our origin and nothing else. */
export interface Host {
  url: string;
  /** Puts a body on a page; returns its address. */
  page(body: string, language?: string, scheme?: Scheme): string;
  stop(): Promise<void>;
}

/** Its policy lets the host no styles, so it colours its pages as HTML 3.2 did. */
const COLOURS: Record<Scheme, string> = {
  light: 'bgcolor="#ffffff" text="#1b1d21" link="#1d4f91"',
  dark: 'bgcolor="#16181b" text="#e6e7ea" link="#9cc3f5"',
};

/**
 * @param ours the origin whose scripts and data its pages allow
 * @param frames whose frames they allow
 */
export const startHost = async (ours: string, frames = "'none'"): Promise<Host> => {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${ours}; connect-src ${ours}; style-src 'none'; frame-src ${frames}`,
    });
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    page(body, language = 'sv', scheme = 'light') {
      pages.push(
        `<!doctype html><html lang="${language}"><head><title>Partner</title></head>` +
          `<body ${COLOURS[scheme]}><main><h1>Partner</h1>${body}</main></body></html>`,
      );
      return `${url}/${pages.length - 1}`;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
};
