import { type PageWords } from '../words';
import { actorsSv } from './actors';
import { browseSv } from './browse';
import { calendarSv } from './calendar';
import { kindsSv } from './kinds';
import { networkSv } from './network';
import { pagesSv } from './pages';
import { siteSv } from './site';

/** The catalogue of all that pages say. */
export const wordsSv: PageWords = {
  ...pagesSv,
  site: siteSv,
  actors: actorsSv,
  browse: browseSv,
  calendar: calendarSv,
  kinds: kindsSv,
  network: networkSv,
};
