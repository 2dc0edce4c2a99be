import { rm } from 'node:fs/promises';
import { type BrowserContext, type Page } from 'playwright-core';
import { buildWeb } from './build-web';
import { type Deployment, startDeployment } from './embed-deployment';
import { type Host, type Scheme, startHost } from './embed-host';
import { watch } from './watch-page';

const TAG = 'samverkan-events';

/** The element with a link of the page in it. */
export const element = (source: string, rest = '') =>
  `<${TAG} source="${source}" ${rest}><a href="https://samverkan.example/">Möten hos Samverkan</a></${TAG}>`;

export const script = (ours: string) => `<script async src="${ours}/embed/v1.js"></script>`;

/** Waits until an element shows a state: loading, list, empty or error. */
export const showsState = (page: Page, name: string) => page.locator(`${TAG} section[data-state=${name}]`).waitFor();
export const linesOf = async (page: Page) => (await page.locator(`${TAG} section`).innerText()).split(/\n+/);
export const section = (page: Page) => page.locator(`${TAG} section`);
export const fallback = (page: Page) => page.getByText('Möten hos Samverkan');

/** Evaluates an expression over `shadowRoot`, which is that of the first element. */
export const inside = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`(({ shadowRoot }) => ${expression})(document.querySelector('${TAG}'))`);

/** Evaluates a call on the first element: `remove()`. */
export const onElement = (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`(() => { const element = document.querySelector('${TAG}'); ${call}; })()`);

export interface Sites {
  webDir: string;
  ours: Deployment;
  host: Host;
  /** Opens a page of the host with the script and this body. */
  open(context: BrowserContext, body: string, language?: string, scheme?: Scheme): Promise<Opened>;
  stop(): Promise<void>;
}

interface Opened {
  page: Page;
  requests: string[];
  complaints: string[];
}

/** Our deployment, built as it is now, and a partner's site. */
export const startSites = async (origins: string[] | null = null): Promise<Sites> => {
  const webDir = buildWeb();
  const ours = await startDeployment(webDir, origins);
  const host = await startHost(ours.url);
  return {
    webDir,
    ours,
    host,
    async open(context, body, language, scheme) {
      const page = await context.newPage();
      const seen = await watch(page);
      await page.goto(host.page(script(ours.url) + body, language, scheme));
      return { page, ...seen };
    },
    async stop() {
      await host.stop();
      await ours.app.close();
      await rm(webDir, { recursive: true });
    },
  };
};

/** Holds answers of feeds back; returns what lets them go. */
export const holdFeeds = (ours: Deployment): (() => void) => {
  let letGo = () => {};
  ours.held = new Promise((done) => (letGo = done));
  return () => {
    ours.held = null;
    letGo();
  };
};
