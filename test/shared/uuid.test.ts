import { uuidV5, uuidV7 } from '../../src/shared/uuid';

describe('An id made from a name', () => {
  // Computed with uuid.uuid5 of Python in the same namespace: calendars and bookmarks keep these ids for ever.
  it.each([
    ['actor:skolverket', '1fedd319-6000-5bc1-a56d-b66434753391'],
    ['skolverket', '0b3aa237-61fb-58ff-b705-1df9f868edcb'],
    ['Åsa Öhman', '308fd7dc-1885-51a8-913c-51219e929002'],
    ['', '10642125-cd37-5a40-8a6d-8f0eabef3aa6'],
  ])('of %j is %s', (name, id) => expect(uuidV5(name)).toBe(id));
});

describe('An id made from the time', () => {
  it('says when it was made, its version and its variant', () => {
    // RFC 9562, appendix A.6: 22 February 2022, 19:22:22 UTC.
    expect(uuidV7(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts by time as text', () => {
    const times = [0, 1, 255, 256, 65_536, 1_700_000_000_000, 1_700_000_000_001, 2 ** 47];
    const ids = times.map((time) => uuidV7(time));
    expect([...ids].sort()).toEqual(ids);
  });

  it('is made once', () => {
    expect(new Set(Array.from({ length: 1000 }, () => uuidV7(1))).size).toBe(1000);
  });
});
