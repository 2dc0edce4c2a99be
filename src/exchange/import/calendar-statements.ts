import { type SeedEvent, type SeedSeries } from '../seeds/seed';
import { linkId } from '../../editing/link-id';
import { type Statements } from './statements';
import { type Values } from '../../editing/row';
import { canonical, maybeTextValues, textValues, whenValues } from '../../editing/values';

const timeOrNull = (edtf: string | null) => (edtf === null ? null : canonical(edtf));

const seriesValues = (statements: Statements, series: SeedSeries): Values => ({
  ...{ slug: series.slug, organiserId: statements.id('actor', series.organiser), eventKind: series.eventKind },
  ...{ ...textValues('name', series.name), ...maybeTextValues('description', series.description) },
  ...{ rule: series.rule, rulePrecision: series.precision, spanMonths: series.spanMonths },
  ...{ starts: timeOrNull(series.starts), ends: timeOrNull(series.ends), timeZone: series.timeZone },
  ...{ duration: series.duration, attendanceModes: series.attendance.join(',') },
  ...{ scheduleCount: series.schedule?.count ?? null, scheduleSeason: series.schedule?.season ?? null },
  ...{ scheduleYear: series.schedule?.year ?? null, attested: timeOrNull(statements.seed.source.date) },
  revisionOfId: statements.id('series', series.revisionOf),
});

const eventValues = (statements: Statements, event: SeedEvent): Values => ({
  ...{ slug: event.slug, organiserId: statements.id('actor', event.organiser), kind: event.kind, status: event.status },
  ...{ ...textValues('title', event.title), ...maybeTextValues('description', event.description) },
  ...{ seriesId: statements.id('series', event.series), occurrenceOf: timeOrNull(event.occurrenceOf) },
  ...{ timeZone: event.timeZone, duration: event.duration, attendanceModes: event.attendance.join(',') },
  ...{ location: event.location, url: event.url, ...whenValues(event.when, event.timeZone, event.duration) },
});

/** Series, events, what they deal with and who takes part. */
export function calendarStatements(statements: Statements): void {
  const { series, events, participations, eventThemes } = statements.seed;

  for (const one of series)
    statements.add('Series', statements.id('series', one.slug), one, () => seriesValues(statements, one));
  for (const event of events) {
    const eventId = statements.id('event', event.slug);
    statements.add('Event', eventId, event, () => eventValues(statements, event));
    for (const [position, text] of event.subjects.entries()) {
      const id = statements.keyed('EventSubject', event.slug, text.sv ?? text.en);
      const said = event.citations.find(({ field }) => field === 'subjects') ?? event.citations[0];
      const fact = { ...event, citations: [{ ...said, field: null }] };
      statements.add('EventSubject', id, fact, () => ({ eventId, position, ...textValues('text', text) }));
    }
  }
  for (const participation of participations) {
    const { event, actor, role, label, onBehalfOf } = participation;
    statements.add('Participation', statements.keyed('Participation', event, actor, role), participation, () => ({
      ...{ eventId: statements.id('event', event), actorId: statements.id('actor', actor) },
      ...{ onBehalfOfId: statements.id('actor', onBehalfOf), role, label },
      position: statements.count(`participants of ${event}`),
    }));
  }
  for (const link of eventThemes) {
    const ends = { eventId: statements.id('event', link.of), themeId: statements.id('theme', link.theme) };
    statements.add('EventTheme', linkId('EventTheme', ends.eventId, ends.themeId), link, () => ({
      ...{ ...ends, position: statements.count(`themes of event ${link.of}`) },
    }));
  }
}
