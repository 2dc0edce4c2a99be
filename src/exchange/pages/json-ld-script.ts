import { wellFormed } from '../text/well-formed';
import { Html } from './html';

/**
 * A block of JSON-LD for the head of a page. Without any `<`, no text can end the element or begin a comment in it (HTML,
 * 4.12.1.3); in JSON that sign stands in strings alone.
 */
export function jsonLdScript(data: object): Html {
  const json = JSON.stringify(data, (_name, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ).replace(/</g, '\\u003c');
  return new Html(`<script type="application/ld+json">${json}</script>\n`);
}
