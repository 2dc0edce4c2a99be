import { type SiteTexts } from '../site';

export const siteSv: SiteTexts = {
  skip: 'Till innehållet',
  navigation: 'Huvudsidor',
  organisations: 'Organisationer',
  coalitions: 'Samarbeten',
  people: 'Personer',
  themes: 'Teman',
  calendar: 'Kalender',
  network: 'Nätverk',
  about: 'Om uppgifterna',
  search: 'Sök',
  searchHint: 'Organisation, samarbete, person …',
  asGraphql: 'Visa som GraphQL-fråga',
  timeTravel: 'Visa som det var en annan dag',
  show: 'Visa',
  seenOn: (day) => `Visat som det var den ${day}.`,
  showToday: 'Visa som det är i dag',
  sources: 'Källor',
  source: 'Källa',
  certainty: { YES: 'säkert', POSSIBLY: 'möjligen', NO: 'nej' },
  didYouMean: 'Menade du',
};
