import { slipsOf } from '../../../src/network/search/slips';

describe('One slip away', () => {
  const slips = new Set(slipsOf('stad'));

  it.each(['tad', 'sta', 'sad', 'stads', 'estad', 'stand', 'stod', 'stab', 'etad', 'tsad', 'satd', 'stda'])(
    '%s',
    (slip) => {
      expect(slips).toContain(slip);
    },
  );

  it.each(['stad', 'sd', 'stadens', 'dats', 'tsda'])('not %s', (other) => expect(slips).not.toContain(other));

  it('drops 4, swaps 3, changes 4 x 25, inserts 5 x 26, of which 4 repeat a letter already there', () => {
    expect(slips.size).toBe(4 + 3 + 100 + 130 - 4);
  });

  it.each(['', 'skr', 'mfd', '2021', 'a4b5'])('none for %j', (word) => expect([...slipsOf(word)]).toEqual([]));
});
