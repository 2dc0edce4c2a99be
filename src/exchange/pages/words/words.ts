import { Language } from '../../../shared/language';
import { wordsEn } from './en/words';
import { type ActorTexts } from './actors';
import { type BrowseTexts } from './browse';
import { type CalendarTexts } from './calendar';
import { type KindTexts } from './kinds';
import { type NetworkTexts } from './network';
import { type PageTexts } from './pages';
import { type SiteTexts } from './site';
import { wordsSv } from './sv/words';

/** All that a language says on pages, by what it is said of. */
export interface PageWords extends PageTexts {
  site: SiteTexts;
  actors: ActorTexts;
  browse: BrowseTexts;
  calendar: CalendarTexts;
  kinds: KindTexts;
  network: NetworkTexts;
}

const catalogue: Record<Language, PageWords> = { [Language.SV]: wordsSv, [Language.EN]: wordsEn };

export const pageWords = (language: Language): PageWords => catalogue[language];
