import { REGISTER } from '../../directory/register';
import { AsOf } from '../../shared/as-of';
import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';
import { type Language } from '../../shared/language';
import { type Filled } from '../filled';
import { aboutFeed } from './about-feed';
import { FEED_FORMATS, linksOf } from './feed-formats';
import { feedFilter, NoSuchFeed } from './feed-filter';
import { COLLECTIONS, type Collection, type FeedQuestion, type FeedSubject } from './feed-question';
import { makeFeed } from './make-feed';
import { problemAnswer } from './problem-answer';
import { type OurAddress, readAddress } from './read-address';
import { readFeedParams } from './read-feed-params';

/** What a feed is of: `/feeds/events`, or `/feeds/COLLECTION/SLUG`. */
const subjectOf = ([, collection, slug, ...rest]: readonly string[]): FeedSubject | null => {
  if (collection === 'events' && slug === undefined) return null;
  if (slug && rest.length === 0 && COLLECTIONS.includes(collection as Collection))
    return { collection: collection as Collection, slug };
  throw new NoSuchFeed(
    `There is no feed here. Feeds are at /feeds/events and at /feeds/SORT/NAME, where SORT is one of ${COLLECTIONS.join(', ')}.`,
  );
};

const questionOf = ({ segments, format, params }: OurAddress): FeedQuestion => {
  const question = readFeedParams(subjectOf(segments), params);
  const { isCalendar } = FEED_FORMATS[format];
  if (isCalendar && (question.limitGiven || question.after !== null))
    throw new BadUserInput('A calendar file has no pages: expected neither limit nor after.');
  return question;
};

const fileName = ({ subject }: FeedQuestion, format: string): string => `${subject?.slug ?? 'samverkan'}.${format}`;

/** Where an actor has its feeds now, at an address of a slug that it had before. */
const movedTo = (context: Context, { subject }: FeedQuestion, format: string, address: string): Filled | null => {
  if (subject === null || subject.collection === 'themes') return null;
  const actor = context.resource(REGISTER).bySlug(subject.slug);
  if (!actor || actor.slug === subject.slug) return null;
  const suffix = format === 'html' ? '' : `.${format}`;
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const location = `${context.resource(BASE_URL)}/feeds/${subject.collection}/${actor.slug}${suffix}${query}`;
  return { status: 301, contentType: 'text/plain; charset=utf-8', body: '', changesAt: null, headers: { location } };
};

/** Answers the address of a feed, path and parameters, in the format that it names. */
export const answerFeed = async (address: string, context: Context): Promise<Filled> => {
  const read = readAddress(address);
  try {
    const { format } = read;
    const question = questionOf(read);
    const { contentType, write, isCalendar } = FEED_FORMATS[format];
    const moved = movedTo(context, question, read.format, address);
    if (moved) return moved;
    const asOf = new AsOf(context.clock.now());
    const feed = await makeFeed(context, question, isCalendar, asOf);
    return {
      status: 200,
      contentType,
      body: write(feed),
      changesAt: asOf.changesAt,
      fileName: format === 'html' ? undefined : fileName(question, format),
      links: linksOf(feed.addresses, format),
    };
  } catch (error) {
    return problemAnswer(context, read, error);
  }
};

/**
 * The title of a feed by what stands after `/feeds/` in its address, without a suffix; null if there is none. BAD_USER_INPUT.
 * @param source such as `coalitions/likvardig-utbildning` or `events?theme=likvardighet`
 */
export const titleOfFeed = async (context: Context, source: string, language: Language): Promise<string | null> => {
  const read = readAddress(`/feeds/${source}`);
  if (read.format !== 'html') return null;
  try {
    return (await aboutFeed(context, await feedFilter(context, questionOf(read)), language)).title;
  } catch (error) {
    if (error instanceof NoSuchFeed) return null;
    throw error;
  }
};
