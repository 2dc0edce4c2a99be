import { fold, withoutHyphens, wordsOf } from '../../../src/network/search/fold';

describe('Folded text', () => {
  it.each([
    ['Malmö', 'malmo'],
    ['ÅÄÖ åäö', 'aao aao'],
    ['Désirée', 'desiree'],
    ['STRAẞE straße', 'strasse strasse'],
    ['Æsop Œuvre', 'aesop oeuvre'],
    ['Ørsted Łódź Đorđe Þór', 'orsted lodz dorde thor'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Ⅳ ﬁ ＭＦＤ', 'iv fi mfd'],
    ['Tomašević', 'tomasevic'],
    ['Ελλάδα', 'ελλαδα'],
    ['skol\u200Bverket', 'skolverket'],
    ['\u202Eskolverket\uFEFF', 'skolverket'],
    ['', ''],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected));
});

describe('Folded letters of Latin-1', () => {
  const letters = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('');

  it('are the same beside letters beyond it', () => expect(fold(`${letters}\u0142`)).toBe(`${fold(letters)}l`));
});

describe('Words', () => {
  it.each([
    ['malmo stad', ['malmo', 'stad']],
    ['  skr:s (2021/22) ', ['skr', 's', '2021', '22']],
    ['e-halsa', ['e', 'halsa']],
    ['ελλαδα 東京', ['ελλαδα', '東京']],
    ['%_\u0000', []],
  ])('%j', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('Without hyphens', () => {
  it.each([
    ['e-halsa', 'ehalsa'],
    ['a-b\u2013c', 'abc'],
    ['for- och', null],
    ['- -', null],
    ['malmo', null],
  ])('%s', (text, expected) => expect(withoutHyphens(text)).toBe(expected));
});
