const FORMS = [
  'Föreningen',
  'Stiftelsen',
  'Nätverket',
  'Rådet för',
  'Centrum för',
  'Institutet för',
  'Alliansen',
  'Forum',
];
const SUBJECTS = [
  'Skola',
  'Hälsa',
  'Ånge',
  'Ängar',
  'Östersjön',
  'Museer',
  'Skog',
  'Lärande',
  'Vatten',
  'Idrott',
  'Språk',
  'Energi',
];
const PLACES = ['i Norr', 'Syd', 'i Öst', 'Väst', 'Mälardalen', 'i Åre', 'Skåne', 'Gotland', 'i Luleå'];
const GIVEN = ['Anna', 'Åsa', 'Erik', 'Örjan', 'Lars', 'Maria', 'Zeinab', 'Karin', 'Olof', 'Ylva'];
const FAMILY = [
  'Andersson',
  'Öberg',
  'Ek',
  'Lind',
  'Åkesson',
  'Haddad',
  'Nyström',
  'Berg',
  'Ståhl',
  'Ärlig',
  'Ivarsson',
];

const pick = (words: readonly string[], number: number): string => words[number % words.length];

/** Names repeat after some thousands, as they do in life. */
export const personName = (number: number): string =>
  `${pick(GIVEN, number * 7)} ${pick(FAMILY, Math.floor(number / 10))} ${pick(FAMILY, Math.floor(number / 110))}`;

export const organisationName = (number: number): string =>
  `${pick(FORMS, number * 5)} ${pick(SUBJECTS, Math.floor(number / 8))} ${pick(PLACES, Math.floor(number / 96))} ${1 + (Math.floor(number / 864) % 30)}`;

export const coalitionName = (number: number): string =>
  `Samverkan ${pick(SUBJECTS, number)} ${pick(PLACES, Math.floor(number / 12))} ${1 + (Math.floor(number / 108) % 90)}`;
