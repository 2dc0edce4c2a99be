import { orderNames } from '../../src/editing/main-name';
import { type Row } from '../../src/editing/row';

/** `OFFICIAL SV Skolverket`, of a document; in brackets, of a register; with a period after a comma. */
const nameOf = (text: string, position: number): Row => {
  const [, kind, language, name, period = null] = /^\[?(\w+) (\w+) ([^,\]]+)(?:, (\S+))?\]?$/.exec(text)!;
  return { type: 'ActorName', id: text, values: { kind, language, text: name, period, position } };
};

describe('The names of an actor', () => {
  it.each([
    [['SHORT SV b', 'OFFICIAL SV a'], 'OFFICIAL SV a'],
    [['OFFICIAL EN a', 'OFFICIAL SV b'], 'OFFICIAL SV b'],
    [['OFFICIAL EN a', 'DESCRIPTIVE SV b'], 'DESCRIPTIVE SV b'],
    [['DESCRIPTIVE SV a', '[OFFICIAL SV b]'], '[OFFICIAL SV b]'],
    [['[OFFICIAL SV a]', 'OFFICIAL SV b'], 'OFFICIAL SV b'],
    [['ALIAS SV a', 'OFFICIAL EN b'], 'OFFICIAL EN b'],
    [['FORMER SV a', 'ALIAS SV b', 'SHORT EN c'], 'SHORT EN c'],
    [['OFFICIAL SV a, 2010/2015', 'OFFICIAL SV b'], 'OFFICIAL SV b'],
    [['OFFICIAL SV b', 'OFFICIAL SV a'], 'OFFICIAL SV b'],
  ])('%j begin with %s', (names, first) => {
    expect(orderNames(names.map(nameOf), ({ id }) => id.startsWith('['))[0].id).toBe(first);
  });
});
