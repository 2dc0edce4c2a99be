import { aboutPage } from './browse/about-page';
import { calendarPage } from './calendar/calendar-page';
import { coalitionPage } from './actors/coalition-page';
import { coalitionsPage } from './actors/coalitions-page';
import { eventPage } from './event/event-page';
import { networkPage } from './network/network-page';
import { organisationPage } from './actors/organisation-page';
import { organisationsPage } from './actors/organisations-page';
import { peoplePage } from './actors/people-page';
import { personPage } from './actors/person-page';
import { searchPage } from './browse/search-page';
import { sourcePage } from './browse/source-page';
import { startPage } from './browse/start-page';
import { themePage } from './browse/theme-page';
import { themesPage } from './browse/themes-page';
import { type PageKind } from './page-kind';

/** Every page of the explorer. Each reads an answer to its own query only. */
export const EXPLORER_PAGES = [
  aboutPage,
  calendarPage,
  coalitionPage,
  coalitionsPage,
  eventPage,
  networkPage,
  organisationPage,
  organisationsPage,
  peoplePage,
  personPage,
  searchPage,
  sourcePage,
  startPage,
  themePage,
  themesPage,
] as unknown as readonly PageKind<unknown>[];
