import { type SiteTexts } from '../site';

export const siteEn: SiteTexts = {
  skip: 'To the content',
  navigation: 'Main pages',
  organisations: 'Organisations',
  coalitions: 'Coalitions',
  people: 'People',
  themes: 'Themes',
  calendar: 'Calendar',
  network: 'Network',
  about: 'About the data',
  search: 'Search',
  searchHint: 'Organisation, coalition, person …',
  asGraphql: 'Show as GraphQL query',
  timeTravel: 'Show as it was on another day',
  show: 'Show',
  seenOn: (day) => `Shown as it was on ${day}.`,
  showToday: 'Show as it is today',
  sources: 'Sources',
  source: 'Source',
  certainty: { YES: 'surely', POSSIBLY: 'possibly', NO: 'no' },
  didYouMean: 'Did you mean',
};
