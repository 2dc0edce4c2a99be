import { normaliseOrganisationNumber, OrganisationNumberError } from '../../src/directory/organisation-number';

const FORM = 'Expected ten digits such as 202100-5588, the third at least 2, the last a check digit.';

describe('An organisation number', () => {
  it.each([
    ['202100-5588', '2021005588'],
    ['2021005588', '2021005588'],
    [' 202100-0555 ', '2021000555'],
    ['556036-0793', '5560360793'],
  ])('%s is stored as %s', (given, stored) => expect(normaliseOrganisationNumber(given)).toBe(stored));

  it.each([
    ['202100-5589', 'the check digit is wrong'],
    ['2021002744', 'the check digit is wrong'],
    ['62620001582', 'it is not ten digits'],
    ['20210-05588', 'it is not ten digits'],
    ['202100–5588', 'it is not ten digits'],
    ['', 'it is not ten digits'],
    ['811218-9876', 'its third digit is below 2'],
  ])('"%s" is refused: %s', (given, reason) => {
    expect(() => normaliseOrganisationNumber(given)).toThrow(OrganisationNumberError);
    expect(() => normaliseOrganisationNumber(given)).toThrow(
      `"${given}" is not an organisation number: ${reason}. ${FORM}`,
    );
  });
});
