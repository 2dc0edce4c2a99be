import { identifierKey, identifierProblem, mayHaveIdentifier } from '../../src/directory/identifier.rules';

describe('An identifier', () => {
  it.each([
    ['SE-ON', '202100-5588'],
    ['SE-ON', '2021005588'],
    ['wikidata', 'Q18292430'],
    ['ror', '05wp7an13'],
    ['ror', '05f0yaq80'],
    ['ror', '012a77v79'],
    ['ror', '026vcq606'],
    ['lei', '5493001KJTIIGC8Y1R12'],
    ['lei', '529900T8BM49AURSDO55'],
    ['kommunkod', '0180'],
    ['GB-COH', '09506232'],
    ['constructor', 'anything'],
  ])('%s may be %s', (scheme, value) => expect(identifierProblem(scheme, value)).toBeNull());

  it.each([
    ['SE-ON', '2021005589', /check digit is wrong/],
    ['SE-ON', '1911111111', /third digit is below 2/],
    ['wikidata', '18292430', /expected a Wikidata item such as Q18292430, found "18292430"/],
    ['wikidata', 'q18292430', /expected a Wikidata item/],
    ['wikidata', 'Q0', /expected a Wikidata item/],
    ['ror', '05wp7an14', /check number \(ISO 7064\), found "05wp7an14"/],
    ['ror', '05wp7na13', /check number \(ISO 7064\)/],
    ['ror', '15wp7an13', /expected a ROR id/],
    ['ror', '0ilou0000', /expected a ROR id/],
    ['lei', '5493001KJTIIGC8Y1R13', /check number \(ISO 17442\)/],
    ['lei', '5493001KJTIIGC8Y1R1', /expected a LEI/],
    ['kommunkod', '180', /four digits/],
  ])('%s may not be %s', (scheme, value, problem) => expect(identifierProblem(scheme, value)).toMatch(problem));

  it.each([
    ['SE-ON', ' 202100-5588 ', 'SE-ON 2021005588'],
    ['kommunkod', '０１８０', 'kommunkod 0180'],
    ['GB-COH', ' 0950 ', 'GB-COH 0950'],
  ])('%s %j is stored as %j', (scheme, value, key) => expect(identifierKey(scheme, value)).toBe(key));

  it.each([
    ['SE-ON', 'AGENCY', true],
    ['SE-ON', null, true],
    ['SE-ON', 'UNIT', false],
    ['SE-ON', 'COLLECTIVE', false],
    ['wikidata', 'UNIT', true],
  ])('%s of a %s: %s', (scheme, kind, may) => expect(mayHaveIdentifier(scheme, kind)).toBe(may));
});
