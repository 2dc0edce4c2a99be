import { Extensions, Field, ObjectType } from 'type-graphql';
import { type Context } from '../shared/context';
import { DateTime, knownBound } from '../shared/date-time.scalar';
import { type Bounds, type Instant } from '../shared/instant';
import { Language } from '../shared/language';
import { LanguageArg } from '../shared/language-arg';
import { requestTime } from './request-time';
import { parseEdtf } from './time/parse-edtf';
import { isExact, precision } from './time/precision';
import { boundsOf } from './time/bounds';
import { edtfText, expectedText, whenText } from './time/text';
import { DEFAULT_TIME_ZONE } from './time/zone';
import { TimePrecision } from './time-precision';
import { TimeZone } from './time-zone.scalar';

/** Says a time in words; `isOver` is whether it has passed. */
type Words = (when: When, language: Language, isOver: boolean) => string;

/** As a plain resolver: texts of times are asked for in every list of events. */
const textOf = (when: When, { language }: { language?: Language | null }, context: Context): string =>
  when.say(language ?? Language.SV, context.use(requestTime));

@ObjectType({
  simpleResolvers: true,
  description: 'A time, as precisely as its source states it and never more (EDTF, ISO 8601-2).',
})
export class When {
  @Field({ description: 'The time as EDTF: 2021-10-12T13:00:00, 2021-10-12, 2022-01, 2023-01/2023-04 …' })
  readonly edtf: string;

  @Field(() => TimeZone, { description: 'The time zone in which it is to be read.' })
  readonly timeZone: string;

  constructor(
    edtf: string,
    timeZone: string,
    private readonly bounds: Bounds,
    private readonly words: Words,
  ) {
    this.edtf = edtf;
    this.timeZone = timeZone;
  }

  @Field(() => TimePrecision, { description: 'How precisely it is stated.' })
  get precision(): TimePrecision {
    return precision(this.edtf);
  }

  @Field(() => DateTime, {
    nullable: true,
    description: 'The first instant at which it can begin (inclusive); null if open or unknown.',
  })
  get earliest(): Instant | null {
    return knownBound(this.bounds.earliest);
  }

  @Field(() => DateTime, {
    nullable: true,
    description: 'The first instant at which it is surely over (exclusive); null if open or unknown.',
  })
  get latest(): Instant | null {
    return knownBound(this.bounds.latest);
  }

  @Field({ description: 'Whether the day is known for certain.' })
  get isExact(): boolean {
    return isExact(parseEdtf(this.edtf));
  }

  @Extensions({ plain: textOf })
  @Field(() => String, {
    simple: false,
    description: 'The time in words: "12 oktober 2021", "januari 2022, datum ej fastställt".',
  })
  text(@LanguageArg() language: Language | null): string {
    return this.words(this, language ?? Language.SV, false);
  }

  say(language: Language, now: Instant): string {
    return this.words(this, language, this.bounds.latest <= now);
  }
}

const eventWords: Words = ({ edtf, timeZone }, language, isOver) => whenText(edtf, language, { timeZone, isOver });
const dateWords: Words = ({ edtf }, language) => edtfText(edtf, language);

/** The time of an event, with the bounds that are stored beside it. */
export const eventWhen = (edtf: string, timeZone: string, bounds: Bounds): When =>
  new When(edtf, timeZone, bounds, eventWords);

/** A date as such, such as that of a document. */
export const dateWhen = (edtf: string, timeZone: string = DEFAULT_TIME_ZONE): When =>
  new When(edtf, timeZone, boundsOf(edtf, timeZone), dateWords);

/**
 * The time of an expected occurrence, whose text says how old the plan is: "januari 2027, enligt plan från 2021".
 * That the date is to be announced would be said of something announced.
 */
export const expectedWhen = (edtf: string, timeZone: string, bounds: Bounds, attested: string | null): When =>
  new When(edtf, timeZone, bounds, ({ precision: known }, language) => {
    const time = known === 'MONTH' ? edtfText(edtf, language) : whenText(edtf, language, { timeZone });
    return `${time}, ${expectedText(attested, language)}`;
  });
