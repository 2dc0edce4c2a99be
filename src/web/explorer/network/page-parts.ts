/** What on the page says the same as the picture. */
const PARTS = [
  '#network-title',
  '#counts',
  '#path-answer',
  '#nodes',
  '#files',
  '.language',
  '.as-graphql',
  'form.time',
  '.sources',
];

/** Takes over from the page at another address what on this one would no longer be true. */
export const takeParts = (text: string): void => {
  const other = new DOMParser().parseFromString(text, 'text/html');
  document.title = other.title;
  for (const part of PARTS) {
    const [own, next] = [document.querySelector(part), other.querySelector(part)];
    if (own && next) own.replaceWith(document.adoptNode(next));
    else own?.remove();
    if (!own && next && part === '.sources') document.querySelector('#files')?.after(document.adoptNode(next));
  }
  document.querySelector('.seen-on')?.remove();
  const seenOn = other.querySelector('.seen-on');
  if (seenOn) document.querySelector('main')?.prepend(document.adoptNode(seenOn));
};

/** The slugs along the path that the page tells. */
export const pathOnPage = (): string[] =>
  document.querySelector<HTMLElement>('#path-answer [data-path]')?.dataset.path?.split(' ') ?? [];

/** The names of the actors in the table by their slugs, in the language of the page: files have one name for all languages. */
export const namesOnPage = (): Map<string, string> => {
  const rows = document.querySelectorAll<HTMLElement>('#nodes tr[data-slug]');
  return new Map(Array.from(rows, (row) => [row.dataset.slug!, row.querySelector('th a')?.textContent ?? '']));
};
