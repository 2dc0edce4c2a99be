import { BadUserInput, quote } from '../../shared/errors';
import { xmlText } from '../../exchange/text/xml-text';
import { type Query, firstOf } from './embed-options';
import { type Embed, frameMarkup } from './snippets';

/** In CSS pixels. */
const WIDTH = 600;
const LINE_HEIGHT = 80;
const FRAME_HEIGHT = 120;

/** How long a consumer may keep an answer, in seconds. */
const CACHE_AGE = 86_400;

/** A rich answer of oEmbed 1.0 (section 2.3.4). */
export type OEmbed = Record<string, string | number>;

const sizeWithin = (name: string, query: Query, size: number): number => {
  const most = firstOf(query[name]);
  if (most === '') return size;
  if (!/^[1-9]\d{0,5}$/.test(most)) throw new BadUserInput(`${name}: expected a number of pixels, got ${quote(most)}.`);
  return Math.min(size, Number(most));
};

/**
 * What a consumer shows for a list: a frame no larger than `maxwidth` × `maxheight`.
 *
 * @throws BadUserInput for sizes that are none
 */
export const oEmbedOf = (base: string, embed: Embed, query: Query): OEmbed => {
  const width = sizeWithin('maxwidth', query, WIDTH);
  const height = sizeWithin('maxheight', query, FRAME_HEIGHT + embed.limit * LINE_HEIGHT);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Samverkan',
    provider_url: base,
    title: embed.title,
    cache_age: CACHE_AGE,
    width,
    height,
    html: frameMarkup(base, embed, width, height).toString(),
  };
};

/** The same as XML (section 2.3.4.3). */
export const oEmbedXml = (answer: OEmbed): string =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...Object.entries(answer).map(([name, value]) => `  <${name}>${xmlText(String(value))}</${name}>`),
    '</oembed>\n',
  ].join('\n');
