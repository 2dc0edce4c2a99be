import { type PageWords } from '../words';
import { actorsEn } from './actors';
import { browseEn } from './browse';
import { calendarEn } from './calendar';
import { kindsEn } from './kinds';
import { networkEn } from './network';
import { pagesEn } from './pages';
import { siteEn } from './site';

/** The catalogue of all that pages say. */
export const wordsEn: PageWords = {
  ...pagesEn,
  site: siteEn,
  actors: actorsEn,
  browse: browseEn,
  calendar: calendarEn,
  kinds: kindsEn,
  network: networkEn,
};
