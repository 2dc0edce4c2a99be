import { type Event } from '../../calendar/event.entity';
import { eventIdentity } from '../../calendar/event-identity';
import { eventLoaders, type EventRow, isStored } from '../../calendar/event.loader';
import { EventStatus } from '../../calendar/event-status';
import { whenOf } from '../../calendar/event.resolver';
import { ParticipationRole } from '../../calendar/participation-role';
import { roleText } from '../../calendar/role-text';
import { type Series } from '../../calendar/series.entity';
import { rhythmOf } from '../../calendar/series.rules';
import { statusText } from '../../calendar/status-text';
import { expectedText } from '../../calendar/time/text';
import { type AttendanceMode } from '../../calendar/attendance-mode';
import { type AsOf } from '../../shared/as-of';
import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { inLanguage, type Language } from '../../shared/language';
import { actorLinkOf, themeLink } from './actor-links';
import { eventAddress } from './event-addresses';
import { eventWords } from './event-words';
import { type FeedEvent, type FeedParticipant, type FeedSeries, type Placement } from './feed';
import { placeEvent } from './place-event';
import { organiserIdsOf } from './stored-events';

/** An event as it was found: stored, or an expected occurrence of `series`. */
export interface FoundEvent {
  row: EventRow | Event;
  series: Series | null;
  /** The series of the same organiser. */
  siblings: readonly Series[];
}

/** In which language, and as of when. */
export interface Telling {
  language: Language;
  asOf: AsOf;
}

export const seriesIn = (series: Series, language: Language): FeedSeries => ({
  id: series.id,
  name: inLanguage(language, series.name, series.nameEn)!,
  duration: series.duration,
  rhythm: rhythmOf(series),
});

/** What must be said of an event whose day nobody has fixed, and of one that nobody has announced. */
const remarksOf = (row: EventRow, placement: Placement | null, { language, asOf }: Telling): string[] => {
  const words = eventWords(language);
  if (row.edtf === null) return row.status === EventStatus.POSTPONED ? [words.newDateNotFixed] : [];
  const isFixed = placement && (placement.kind === 'TIME' || placement.isFixed);
  return [
    ...(isFixed ? [] : [asOf.hasCome(row.latest!) ? words.notStated : words.notFixed]),
    ...(isStored(row) ? [] : [expectedText(row.attested ?? null, language)]),
  ];
};

const participantsOf = async (context: Context, row: EventRow, language: Language): Promise<FeedParticipant[]> => {
  const participations = isStored(row) ? await context.use(eventLoaders).participations.load(row.id) : [];
  return Promise.all(
    participations
      .filter(({ role }) => role !== ParticipationRole.ORGANISER)
      .map(async ({ actorId, role, label }) => ({
        actor: await actorLinkOf(context, actorId, language),
        role,
        roleText: label ?? roleText(role, language),
      })),
  );
};

/** All that feeds say of an event, in one language. */
export const tellEvent = async (context: Context, found: FoundEvent, telling: Telling): Promise<FeedEvent> => {
  const { row, series, siblings } = found;
  const { language, asOf } = telling;
  const stored = isStored(row) ? (row as Event) : null;
  const loaders = context.use(eventLoaders);
  const [organiserIds, participants, subjects, themes] = await Promise.all([
    organiserIdsOf(context, row),
    participantsOf(context, row, language),
    stored ? loaders.subjects.load(row.id) : [],
    stored ? loaders.themes.load(row.id) : [],
  ]);
  const placement = placeEvent(row);
  const dates: Pick<Event, 'createdAt' | 'updatedAt' | 'version'> = stored ?? series!;
  return {
    id: eventIdentity(row, series, siblings),
    address: eventAddress(context.resource(BASE_URL), row),
    title: inLanguage(language, row.title, row.titleEn)!,
    remarks: remarksOf(row, placement, telling),
    kind: row.kind,
    status: row.status,
    statusText: statusText(row.status, language),
    edtf: row.edtf,
    timeZone: row.timeZone,
    when: whenOf(row)?.say(language, asOf.now) ?? null,
    earliest: row.earliest,
    latest: row.latest,
    placement,
    attendanceModes: row.attendanceModes.split(',').filter(Boolean) as AttendanceMode[],
    location: stored?.location ?? null,
    url: stored?.url ?? null,
    description: stored
      ? inLanguage(language, stored.description, stored.descriptionEn)
      : inLanguage(language, series!.description, series!.descriptionEn),
    subjects: subjects.map(({ text, textEn }) => inLanguage(language, text, textEn)!),
    organisers: await Promise.all(organiserIds.map((id) => actorLinkOf(context, id, language))),
    participants,
    themes: themes.map((theme) => themeLink(context, theme, language)),
    series: series && seriesIn(series, language),
    occurrenceOf: row.occurrenceOf,
    published: dates.createdAt,
    updated: dates.updatedAt,
    version: dates.version,
  };
};
