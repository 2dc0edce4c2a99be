import { type Page } from 'playwright-core';

/** What the driver of WebGL says of itself where there is no graphics card. */
const DRIVER = /GL Driver Message/;

/** Notes every address that a page asks for, and every error, warning or breach of its content security policy. */
export async function watch(page: Page): Promise<{ requests: string[]; complaints: string[] }> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !DRIVER.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (violation) =>
    console.error(violation.violatedDirective + ' refused ' + violation.blockedURI));`);
  return { requests, complaints };
}
