import { html, type Html } from '../../exchange/pages/html';
import { type EmbedOptions, langOf } from './embed-options';
import { type EmbedSource, pageAddress, sourceText } from './embed-source';

/** An embedded list: what it shows, how, and the title of its feed. */
export interface Embed extends EmbedOptions {
  source: EmbedSource;
  title: string;
}

/** Pasted markup stays on one line. */
const attributes = (named: Record<string, string | number>): Html[] =>
  Object.entries(named).map(([name, value], at) => html`${at ? ' ' : ''}${name}="${value}"`);

/** The element, with a link for pages without script. */
export const elementMarkup = (base: string, { source, limit, language, show, title }: Embed): Html => {
  const lang = langOf(language);
  const stated = attributes({ source: sourceText(source), limit, lang, show: show.join(' ') });
  const link = html`<a href="${pageAddress(base, source, lang)}">${title}</a>`;
  return html`<samverkan-events ${stated}>${link}</samverkan-events>`;
};

/** The line to paste into a page. */
export const pastedLine = (base: string, embed: Embed): Html => {
  const script = html`<script async src="${base}/embed/v1.js"></script>`;
  return html`${script}${elementMarkup(base, embed)}`;
};

/** The address of the page that holds the element alone. */
export const frameAddress = (base: string, { source, limit, language, show }: Embed): string =>
  `${base}/embed/frame?${new URLSearchParams({
    source: sourceText(source),
    limit: String(limit),
    lang: langOf(language),
    show: show.join(' '),
  })}`;

/**
 * A frame for systems that let no script in. It keeps our origin, or its page could not read the feed where origins are
 * limited; links open outside, without its limits.
 */
export const frameMarkup = (base: string, embed: Embed, width: number, height: number): Html => {
  const stated = attributes({
    src: frameAddress(base, embed),
    title: embed.title,
    width,
    height,
    loading: 'lazy',
    frameborder: 0,
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });
  return html`<iframe ${stated}></iframe>`;
};
