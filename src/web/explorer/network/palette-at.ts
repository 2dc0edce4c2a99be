import { type Palette } from './palette';

/** Reads the palette where the picture stands. */
export const paletteAt = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ ground: value('ground'), ink: value('ink'), font: value('sans') },
    kinds: { ORGANISATION: value('organisation'), COALITION: value('coalition'), PERSON: value('person') },
    ...{ sure: value('sure'), possible: value('possible'), path: value('path'), faint: value('faint') },
  };
};
