import { TextColumn } from '../../src/shared/text-column';
import { TextLookup } from '../../src/shared/text-lookup';

const lookupOf = (...texts: string[]) => TextLookup.of(TextColumn.from(texts));

describe('A lookup of texts', () => {
  it('finds where a text stands', () => {
    const lookup = lookupOf('malmo', '', 'lund', 'łódź');
    expect(['malmo', '', 'lund', 'łódź', 'mal', 'malmoe'].map((text) => lookup.placeOf(text))).toEqual([
      0, 1, 2, 3, -1, -1,
    ]);
  });

  it('may be empty', () => expect(lookupOf().placeOf('malmo')).toBe(-1));

  it('finds the one of several equal texts that is accepted', () => {
    const lookup = lookupOf('malmo', 'lund', 'malmo');
    expect(lookup.placeOf('malmo', (place) => place > 0)).toBe(2);
    expect(lookup.placeOf('malmo', () => false)).toBe(-1);
  });

  it('finds each of many', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `skola ${i * 7}`);
    const lookup = lookupOf(...many);
    expect(many.map((text) => lookup.placeOf(text))).toEqual(many.map((_, place) => place));
    expect(many.some((text) => lookup.placeOf(`${text}x`) !== -1)).toBe(false);
  });
});
