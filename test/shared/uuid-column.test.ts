import { UuidColumn } from '../../src/shared/uuid-column';
import { UuidSlots } from '../../src/shared/uuid-slots';
import { uuidV5, uuidV7 } from '../../src/shared/uuid';

describe('A column of UUIDs', () => {
  const ids = Array.from({ length: 500 }, (_, i) => (i % 2 ? uuidV5(String(i)) : uuidV7(i)));
  const column = UuidColumn.ofCapacity(ids.length);
  ids.forEach((id, place) => column.set(place, id));

  it('gives back what was put in', () => expect(ids.map((_, place) => column.at(place))).toEqual(ids));

  it('reads an id in the middle of other bytes, in either case', () => {
    const one = UuidColumn.ofCapacity(2);
    one.setFrom(0, Buffer.from(`--${ids[7]}--`), 2);
    one.set(1, ids[7].toUpperCase());
    expect([one.at(0), one.at(1)]).toEqual([ids[7], ids[7]]);
  });

  it('orders as the texts do', () => {
    const places = ids.map((_, place) => place);
    expect(places.sort((a, b) => column.compare(a, b)).map((place) => ids[place])).toEqual([...ids].sort());
    expect(column.compare(3, 3)).toBe(0);
  });

  it('refuses what is no UUID', () => expect(() => column.set(0, 'abc')).toThrow('Expected a UUID, got "abc"'));

  it('finds places, and -1 for who is not there', () => {
    const slots = UuidSlots.forPlaces(column, ids.length);
    ids.slice(0, 400).forEach((_, place) => slots.put(place));
    expect(ids.map((id) => slots.placeOf(id))).toEqual(ids.map((_, place) => (place < 400 ? place : -1)));
    expect(slots.placeOfText(Buffer.from(`x${ids[9]}`), 1)).toBe(9);
    expect(slots.placeOf('abc')).toBe(-1);
  });
});
