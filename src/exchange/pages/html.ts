import { htmlText } from '../../shared/html-text';
import { closedText } from './closed-text';

/** Markup that is ready to be sent. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What `html` takes between its markup: nothing for null, undefined and false. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

function textOf(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : htmlText(closedText(String(part)));
}

/** The markup of each place in the sources, without the indentation that it has there. */
const unindented = new WeakMap<TemplateStringsArray, string[]>();

function markupOf(template: TemplateStringsArray): string[] {
  let markup = unindented.get(template);
  if (!markup) unindented.set(template, (markup = template.map((text) => text.replace(/\n\s*/g, '\n'))));
  return markup;
}

/**
 * Markup with values, each of which arrives as text unless it is markup itself. Attributes have to stand in quotes. White
 * space that begins a line of the markup is dropped; that of values never is.
 */
export const html = (template: TemplateStringsArray, ...parts: HtmlPart[]): Html =>
  new Html(
    markupOf(template)
      .map((text, at) => text + textOf(parts[at]))
      .join(''),
  );
