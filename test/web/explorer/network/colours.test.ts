import { pageWords } from '../../../../src/exchange/pages/words/words';
import { Language } from '../../../../src/shared/language';
import { edgeLook, nodeLook, NOTHING } from '../../../../src/web/explorer/network/emphasis';
import { mixed, type Palette } from '../../../../src/web/explorer/network/palette';
import { filled, type PictureTexts } from '../../../../src/web/explorer/network/texts';
import { PAGE_STYLE } from '../../../support/page-style';
import { graphOf } from './graph';

type Colour = [red: number, green: number, blue: number];

const parsed = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as Colour;
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string) => {
  const [red, green, blue] = parsed(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** How those see linear light who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const BLINDNESS: Record<string, Colour[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};
const seen = (colour: string, matrix: Colour[]) => {
  const light = parsed(colour).map(linear);
  return matrix.map((row) => row.reduce((sum, part, i) => sum + part * light[i], 0));
};
const difference = (a: number[], b: number[]) => Math.hypot(...a.map((part, i) => part - b[i]));

/** The values of custom properties: the first of each is that of light pages, the second that of dark ones. */
const valueOf = (name: string, scheme: 'light' | 'dark') =>
  [...PAGE_STYLE.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))][scheme === 'light' ? 0 : 1][1];

describe.each(['light', 'dark'] as const)('The colours of the picture in %s', (scheme) => {
  const colour = (name: string) => valueOf(name, scheme);
  const KINDS = ['organisation', 'coalition', 'person'];

  it.each([...KINDS, 'path', 'sure'])('%s stands out from the ground', (name) => {
    expect(contrast(colour(name), colour('ground'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(BLINDNESS))('organisations and people, both round, differ with %s', (blindness) => {
    const [organisation, person] = ['organisation', 'person'].map((name) => seen(colour(name), BLINDNESS[blindness]));
    expect(difference(organisation, person)).toBeGreaterThan(0.3);
  });
});

describe('What stands out', () => {
  const palette: Palette = {
    ...{ ground: '#ffffff', ink: '#000000', font: 'serif', sure: '#111111', possible: '#222222', path: '#ff0000' },
    ...{ faint: '#eeeeee', kinds: { ORGANISATION: '#0000ff', COALITION: '#00ff00', PERSON: '#ff00ff' } },
  };
  const { nodes, edges } = graphOf('a>C', 'b?C', 'b>D');
  const [a, C, b] = nodes;

  it('is nothing unless something is in focus', () => {
    expect(nodeLook(a, NOTHING, palette, true)).toEqual({ color: '#0000ff', highlighted: false, forceLabel: false });
    expect(edges.map((edge) => edgeLook(edge, NOTHING, palette, true).color)).toEqual([
      '#111111',
      '#222222',
      '#111111',
    ]);
  });

  it('is the node in focus with its neighbours, and the rest steps back', () => {
    const emphasis = { ...NOTHING, current: 'a', near: new Set(['C']) };
    expect(nodeLook(a, emphasis, palette, true).highlighted).toBe(true);
    expect(nodeLook(C, emphasis, palette, true)).toMatchObject({ color: '#00ff00', forceLabel: true });
    expect(nodeLook(b, emphasis, palette, true).color).toBe(mixed('#0000ff', '#ffffff', 0.75));
    expect(nodeLook(b, emphasis, palette, false).color).toBe('#0000ff');
    expect(edges.map((edge) => edgeLook(edge, emphasis, palette, true).color)).toEqual([
      '#000000',
      '#eeeeee',
      '#eeeeee',
    ]);
  });

  it('is the path, each step of it', () => {
    const emphasis = { ...NOTHING, path: ['a', 'C', 'b'] };
    expect(edges.map((edge) => edgeLook(edge, emphasis, palette, true).color)).toEqual([
      '#ff0000',
      '#ff0000',
      '#eeeeee',
    ]);
  });
});

describe('The texts of the picture', () => {
  it.each([Language.SV, Language.EN])('are there in %s, as the script takes them', (language) => {
    const texts: PictureTexts = pageWords(language).network.picture;
    expect(filled(texts.shown, '87', '90')).toMatch(/^87 .* 90 /);
    expect(Object.values(texts).every((text) => text.length > 0)).toBe(true);
  });

  it('have their places filled', () => {
    expect(filled('{1} and {0}, {2}', 'a', 'b')).toBe('b and a, {2}');
  });
});
