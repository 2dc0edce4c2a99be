import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a visitor does in a browser that has not been here before; it is closed afterwards. */
type Visit = <T>(visitor: (context: BrowserContext) => Promise<T>) => Promise<T>;

/** Tests in Chromium, whose place CHROMIUM_PATH tells. Without it they are skipped, and their name says why. */
export function describeWithBrowser(name: string, tests: (visit: Visit) => void): void {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) {
    const reason = 'skipped: CHROMIUM_PATH does not say where Chromium is';
    process.stderr.write(`${name}: ${reason}\n`);
    describe.skip(`${name} (${reason})`, () => tests(() => Promise.reject(new Error(reason))));
    return;
  }
  describe(name, () => {
    jest.setTimeout(60_000);
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: SWITCHES });
    });
    afterAll(() => browser?.close());

    tests(async (visitor) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      // Sooner than jest's own limit, so that a failure says what it was waiting for.
      context.setDefaultTimeout(20_000);
      try {
        return await visitor(context);
      } finally {
        await context.close();
      }
    });
  });
}
