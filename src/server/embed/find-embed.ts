import { type Language } from '../../shared/language';
import { embedOptions, type Query } from './embed-options';
import { type EmbedSource, sourceText } from './embed-source';
import { type Embed } from './snippets';

/** The title of a feed by its path after `/feeds/`; null where there is no such feed. Throws BadUserInput for a bad filter. */
export type TitleOf = (source: string, language: Language) => Promise<string | null>;

/**
 * The embedded list that parameters ask for; null where there is no such feed.
 *
 * @throws BadUserInput for a bad filter
 */
export const findEmbed = async (source: EmbedSource, query: Query, titleOf: TitleOf): Promise<Embed | null> => {
  const options = embedOptions(query);
  const title = await titleOf(sourceText(source), options.language);
  return title === null ? null : { ...options, source, title };
};
