import { answerEvent } from '../../../../src/exchange/feeds/answer-event';
import { answerFeed } from '../../../../src/exchange/feeds/answer-feed';
import { type Filled } from '../../../../src/exchange/filled';
import { readSnapshot } from '../../../../src/network/snapshot';
import { contextMaker } from '../../../../src/server/request-context';
import { parseDateTime } from '../../../../src/shared/date-time.scalar';
import { type Reader } from '../../../../src/shared/reader';
import { TEST_PARTS } from '../../../support/test-parts';

/** What stands at an address of ours at an instant. */
export const answerAt = async (
  reader: Reader,
  address: string,
  now: string,
): Promise<Omit<Filled, 'body'> & { body: string }> => {
  const current = await readSnapshot(reader);
  const clock = { now: () => parseDateTime(now) };
  const context = contextMaker({ ...TEST_PARTS, reader, keeper: { current }, clock })();
  const answered = await (address.startsWith('/events/') ? answerEvent : answerFeed)(address, context);
  return { ...answered, body: String(answered.body) };
};

/** The lines of a calendar, unfolded. */
export const linesOf = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** The values of a property of each event, or of the calendar where none has it. */
export const valuesOf = (calendar: string, name: string): string[] =>
  linesOf(calendar)
    .filter((line) => new RegExp(`^${name}[;:]`).test(line))
    .map((line) => line.slice(name.length));

/** The titles in a calendar. */
export const titlesOf = (calendar: string): string[] =>
  calendar
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => valuesOf(event, 'SUMMARY')[0].replace(/^;LANGUAGE=..:/, ''));
