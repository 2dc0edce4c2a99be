import { aboutPage } from './about-page';
import { type PageKind } from './page-kind';
import { searchPage } from './search-page';
import { sourcePage } from './source-page';
import { startPage } from './start-page';
import { themePage } from './theme-page';
import { themesPage } from './themes-page';

/** Every page of the explorer. Each reads an answer to its own query only. */
export const EXPLORER_PAGES = [
  startPage,
  searchPage,
  themesPage,
  themePage,
  sourcePage,
  aboutPage,
] as unknown as readonly PageKind<unknown>[];
