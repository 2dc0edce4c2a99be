import { htmlText } from '../shared/html-text';

/** By name; what is undefined is not stated. */
type Attributes = Record<string, string | number | undefined>;

/** Attributes as HTML, on one line. */
export const htmlAttributes = (named: Attributes): string =>
  Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${htmlText(String(value))}"`)
    .join(' ');

export interface Embedded {
  /** Of the element (docs/embedding.md). */
  attributes: { source: string; lang: 'sv' | 'en' } & Attributes;
  /** For those who run no script. */
  link: { name: string; address: string };
}

/** The element that shows a feed on another site. */
export const embedElement = ({ attributes, link }: Embedded): string =>
  `<samverkan-events ${htmlAttributes(attributes)}>` +
  `<a ${htmlAttributes({ href: link.address })}>${htmlText(link.name)}</a></samverkan-events>`;

/**
 * The line of HTML to paste into a page: the script and the element.
 * @param base see BASE_URL
 */
export const embedLine = (base: string, embedded: Embedded): string =>
  `<script async ${htmlAttributes({ src: `${base}/embed/v1.js` })}></script>${embedElement(embedded)}`;
