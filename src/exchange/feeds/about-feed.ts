import { type ActorRow } from '../../directory/actor.loader';
import { type Theme } from '../../directory/theme.entity';
import { type Context } from '../../shared/context';
import { type Language } from '../../shared/language';
import { actorLink, themeLink } from './actor-links';
import { type Feed } from './feed';
import { type FeedFilter } from './feed-filter';
import { feedWords } from './feed-words';

const EVERYTHING = 'Samverkan';

const isActor = (row: ActorRow | Theme): row is ActorRow => 'actorKind' in row;

const nameOf = async (context: Context, row: ActorRow | Theme, language: Language): Promise<string> =>
  (isActor(row) ? await actorLink(context, row, language) : themeLink(context, row, language)).name;

const changeOf = async ({ reader }: Context, row: ActorRow | Theme | undefined): Promise<number> => {
  if (!row) return 0;
  if (!isActor(row)) return row.updatedAt;
  const [found] = await reader.rows<{ at: number }>('select updated_at as at from actors where id = ?', [row.id]);
  return found?.at ?? 0;
};

/** What a feed says of itself, and when that changed. */
export const aboutFeed = async (
  context: Context,
  { subject, narrowedBy }: FeedFilter,
  language: Language,
): Promise<Pick<Feed, 'title' | 'description' | 'actor' | 'updated'>> => {
  const words = feedWords(language);
  const rows = [...(subject ? [subject.row] : []), ...narrowedBy];
  const names = await Promise.all(rows.map((row) => nameOf(context, row, language)));
  const [first = EVERYTHING] = names;
  const descriptions = {
    coalitions: words.ofCoalition,
    organisations: words.ofMember,
    people: words.ofMember,
    themes: words.about,
    regions: words.inRegion,
  };
  return {
    title: words.meetings(names.join(', ') || EVERYTHING),
    description: subject ? descriptions[subject.collection](first) : words.all,
    actor: subject && isActor(subject.row) ? await actorLink(context, subject.row, language) : null,
    updated: await changeOf(context, subject?.row),
  };
};
