import { type Series } from '../../calendar/series.entity';
import { currentSeries, replacedFrom, rhythmOf } from '../../calendar/series.rules';
import { rhythmText } from '../../calendar/time/rhythm-text';
import { parseRule } from '../../calendar/time/rule';
import { scheduleText } from '../../calendar/time/schedule-text';
import { expectedText } from '../../calendar/time/text';
import { listed, wordsOf } from '../../calendar/time/words';
import { type Context } from '../../shared/context';
import { type Language, languageTag } from '../../shared/language';
import { actorLinkOf } from './actor-links';
import { type CalendarScope, isInScope } from './calendar-scope';
import { type UsualTime } from './feed';
import { feedWords } from './feed-words';
import { type Telling } from './tell-event';

const MOST = 5;

/** The months of a rule that names nothing else, every year. */
const yearlyMonths = (series: Series, language: Language): string | null => {
  if (series.rulePrecision !== 'MONTH') return null;
  const { frequency, interval, byMonth, count, until } = parseRule(series.rule!);
  if (frequency !== 'YEARLY' || interval !== 1 || !byMonth || count !== null || until !== null || series.ends !== null)
    return null;
  const words = wordsOf(language);
  return listed(
    byMonth.map((month) => words.months[month - 1]),
    words.and,
  );
};

/** When a series usually takes place, and by which plan; null if nothing is known. */
export const usualText = (series: Series, language: Language): string | null => {
  const words = feedWords(language);
  const rhythm = rhythmOf(series);
  if (!rhythm) {
    const { scheduleCount: count, scheduleSeason: season, scheduleYear: year } = series;
    const schedule = scheduleText({ count, season, year }, language);
    return schedule && words.stated(schedule);
  }
  const months = yearlyMonths(series, language);
  const usual = months === null ? words.usually(rhythmText(rhythm, language)) : words.usuallyIn(months);
  return `${usual}, ${expectedText(series.attested, language)}`;
};

/** The series that say now when the organisers of a feed usually meet, at most one each. */
export const currentSeriesOf = (
  series: ReadonlyMap<string, Series[]>,
  scopes: readonly CalendarScope[],
  { asOf }: Telling,
): Series[] => {
  const now = { earliest: asOf.now, latest: asOf.now + 1 };
  return [...series].flatMap(([organiserId, siblings]) => {
    for (const one of siblings) asOf.hasCome(replacedFrom(one, siblings));
    for (const { earliest, latest } of scopes.flatMap((scope) => scope.get(organiserId) ?? [])) {
      asOf.hasCome(earliest);
      asOf.hasCome(latest);
    }
    return scopes.every((scope) => isInScope(scope, [organiserId], now))
      ? (currentSeries(siblings, asOf.now) ?? [])
      : [];
  });
};

/** When the organisers of a feed usually meet, in the order of their names. */
export const usualTimes = async (
  context: Context,
  series: readonly Series[],
  { language }: Telling,
): Promise<UsualTime[]> => {
  const told = await Promise.all(
    series.map(async (one) => ({
      organiser: await actorLinkOf(context, one.organiserId, language),
      text: usualText(one, language),
    })),
  );
  return told
    .filter((usual): usual is UsualTime => usual.text !== null)
    .sort((a, b) => a.organiser.name.localeCompare(b.organiser.name, languageTag(language)))
    .slice(0, MOST);
};
