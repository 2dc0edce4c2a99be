import { create, isolated } from './create';
import { type EmbedFeed } from './feed';
import { type Words } from './words';

/** That nothing is announced, and when it usually is: in one sentence where all are of one, else in a line for each organiser. */
export const emptyText = ({ usual, author }: Pick<EmbedFeed, 'usual' | 'author'>, words: Words): HTMLElement[] => {
  const part = 'empty';
  if (usual.length === 0) return [create('p', { part }, `${words.nothing}.`)];
  const isOfAuthor = usual.length === 1 && (usual[0].organiser === null || usual[0].organiser === author);
  if (isOfAuthor) return [create('p', { part }, `${words.nothing}; `, isolated(usual[0].text), '.')];
  const lines = usual.map(({ organiser, text }) =>
    create('li', {}, ...(organiser ? [isolated(organiser), ': '] : []), isolated(text)),
  );
  return [create('p', { part }, `${words.nothing}.`), create('ul', { class: 'usual' }, ...lines)];
};
