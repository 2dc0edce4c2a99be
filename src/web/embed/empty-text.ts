import { create, isolated } from './create';
import { type UsualTime } from './feed';
import { type Words } from './words';

/** That nothing is announced, and when it usually is: in one sentence, or in a line for each of several organisers. */
export const emptyText = (usual: UsualTime[], words: Words): HTMLElement[] => {
  const part = 'empty';
  if (usual.length === 0) return [create('p', { part }, `${words.nothing}.`)];
  if (usual.length === 1) return [create('p', { part }, `${words.nothing}; `, isolated(usual[0].text), '.')];
  const lines = usual.map(({ organiser, text }) =>
    create('li', {}, ...(organiser ? [isolated(organiser), ': '] : []), isolated(text)),
  );
  return [create('p', { part }, `${words.nothing}.`), create('ul', { class: 'usual' }, ...lines)];
};
