import { embedElement, type Embedded, embedLine, htmlAttributes } from '../../calendar/embed-line';
import { Html } from '../../exchange/pages/html';
import { languageTag } from '../../shared/language';
import { type EmbedOptions } from './embed-options';
import { type EmbedSource, pageAddress, sourceText } from './embed-source';

/** An embedded list: what it shows, how, and the title of its feed. */
export interface Embed extends EmbedOptions {
  source: EmbedSource;
  title: string;
}

const embedded = (base: string, { source, limit, language, show, title }: Embed): Embedded => {
  const lang = languageTag(language);
  return {
    attributes: { source: sourceText(source), limit, lang, show: show.join(' ') },
    link: { name: title, address: pageAddress(base, source, lang) },
  };
};

/** The element, with a link for pages without script. */
export const elementMarkup = (base: string, embed: Embed, more: Record<string, string> = {}): Html => {
  const { attributes, link } = embedded(base, embed);
  return new Html(embedElement({ attributes: { ...attributes, ...more }, link }));
};

/** The line to paste into a page. */
export const pastedLine = (base: string, embed: Embed): Html => new Html(embedLine(base, embedded(base, embed)));

/** The address of the page that holds the element alone. */
export const frameAddress = (base: string, { source, limit, language, show }: Embed): string =>
  `${base}/embed/frame?${new URLSearchParams({
    source: sourceText(source),
    limit: String(limit),
    lang: languageTag(language),
    show: show.join(' '),
  })}`;

/**
 * A frame for systems that let no script in. It keeps our origin, or its page could not read the feed where origins are
 * limited; links open outside, without its limits.
 */
export const frameMarkup = (base: string, embed: Embed, width: number, height: number): Html => {
  const stated = htmlAttributes({
    src: frameAddress(base, embed),
    title: embed.title,
    width,
    height,
    loading: 'lazy',
    frameborder: 0,
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });
  return new Html(`<iframe ${stated}></iframe>`);
};
