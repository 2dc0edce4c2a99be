import { type FeedAddresses, feedAddresses } from '../../calendar/feed-addresses';
import { Language, languageTag } from '../../shared/language';
import { type Reading } from '../pages/reading';

/** The addresses of a feed in the language of who reads. @param source what stands after `/feeds/` */
export const feedsIn = ({ base, language }: Reading, source: string): FeedAddresses =>
  feedAddresses(base, source, language === Language.SV ? '' : `lang=${languageTag(language)}`);
