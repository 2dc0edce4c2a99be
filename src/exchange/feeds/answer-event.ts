import { AsOf } from '../../shared/as-of';
import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { BadUserInput, quote } from '../../shared/errors';
import { type Filled } from '../filled';
import { eventAddress } from './event-addresses';
import { NoSuchFeed } from './feed-filter';
import { findEvent } from './find-event';
import { problemAnswer } from './problem-answer';
import { type OurAddress, readAddress } from './read-address';
import { isTracking, readFeedParams } from './read-feed-params';
import { tellEvent } from './tell-event';
import { writeEventFile } from './write-ics';

const answer = async (context: Context, { segments, params }: OurAddress): Promise<Filled> => {
  const [, key = ''] = segments;
  const unknown = [...params.keys()].find((name) => name !== 'lang' && !isTracking(name));
  if (unknown !== undefined) throw new BadUserInput(`Expected no parameter but lang, got ${quote(unknown)}.`);
  const { language } = readFeedParams(null, params);
  const found = await findEvent(context, key);
  if (!found) throw new NoSuchFeed(`There is no event called ${quote(key)}.`);
  const address = eventAddress(context.resource(BASE_URL), found.row);
  const query = params.size > 0 ? `?${params}` : '';
  if ((found.row.slug ?? found.row.id) !== key) {
    const location = `${address}.ics${query}`;
    return { status: 301, contentType: 'text/plain; charset=utf-8', body: '', changesAt: null, headers: { location } };
  }
  const asOf = new AsOf(context.clock.now());
  const event = await tellEvent(context, found, { language, asOf });
  if (!event.placement) throw new NoSuchFeed('This event has no time that a calendar could show.');
  return {
    status: 200,
    contentType: 'text/calendar; charset=utf-8',
    body: writeEventFile(event, language),
    changesAt: asOf.changesAt,
    fileName: `${found.row.slug ?? 'samverkan'}.ics`,
  };
};

/** Answers the address of an event with `.ics` after it: its calendar file. Other addresses of it lead there. */
export const answerEvent = async (address: string, context: Context): Promise<Filled> => {
  const read = readAddress(address);
  try {
    return await answer(context, read);
  } catch (error) {
    return problemAnswer(context, read, error);
  }
};
