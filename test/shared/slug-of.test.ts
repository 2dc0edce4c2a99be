import { askedSlug, slugOf } from '../../src/shared/slug-of';

describe('A text as a slug', () => {
  it.each([
    ['HSAG15', 'hsag15'],
    ['Region Skåne', 'region-skane'],
    ['Åsa Öhman-Ärlig', 'asa-ohman-arlig'],
    ['  Rock & Roll (1950–60) ', 'rock-roll-1950-60'],
    ['Ben Ray Luján', 'ben-ray-lujan'],
    ['Æsop Øst Straße Łódź Þór', 'aesop-ost-strasse-lodz-thor'],
    ['İstanbul', 'istanbul'],
    ['ﬁnal ２', 'final-2'],
    ['Москва', ''],
    ['', ''],
  ])('of %j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));
});

it.each([
  ['skolverket', 'skolverket'],
  ['Centrala studiestödsnämnden', 'centrala-studiestodsnamnden'],
  ['Москва', 'Москва'],
])('What is asked for with %j is %j', (text, slug) => expect(askedSlug(text)).toBe(slug));
