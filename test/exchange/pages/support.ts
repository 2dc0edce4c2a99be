import { type DefaultTreeAdapterMap, parse, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** All text within. */
export const textIn = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textIn).join('');

/** With white space as a browser shows it. */
export const shown = (node: Node): string =>
  textIn(node)
    .replace(/[ \n]+/g, ' ')
    .trim();

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Whether an element is within one of a tag. */
export const isWithin = (element: Element, tag: string): boolean => {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode)
    if (node.tagName === tag) return true;
  return false;
};

/** A page as parse5, a parser of the HTML standard, reads it. */
export function readPage(text: string) {
  const errors: string[] = [];
  const document = parse(text, { onParseError: ({ code }: ParserError) => errors.push(code) });
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if (isElement(node)) elements.push(node);
    childrenOf(node).forEach(walk);
  };
  walk(document);
  const all = (tag: string, className?: string) =>
    elements.filter(
      (element) =>
        element.tagName === tag && (!className || attribute(element, 'class')?.split(' ').includes(className)),
    );
  const data = all('script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(textIn(script)) as Record<string, unknown>);
  return { errors, elements, all, data };
}

export type ReadPage = ReturnType<typeof readPage>;

/** The addresses of all links of a page. */
export const linksOf = ({ all }: Pick<ReadPage, 'all'>): string[] =>
  all('a').map((anchor) => attribute(anchor, 'href') ?? '');

/** The addresses of `link` elements, by what they are in relation to the page. */
export const headLinks = ({ all }: Pick<ReadPage, 'all'>, relation: string): (string | undefined)[] =>
  all('link')
    .filter((link) => attribute(link, 'rel') === relation)
    .map((link) => attribute(link, 'href'));

/** What the section under a heading says, as a browser shows it; null where there is none. */
export const sectionOf = ({ all }: Pick<ReadPage, 'all'>, id: string): string | null => {
  const section = all('section').find((each) => attribute(each, 'aria-labelledby') === id);
  return section ? shown(section) : null;
};
