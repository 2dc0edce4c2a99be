import { cite, type CitedItem, each, type Scope } from './cite';
import { type Seed } from './seed';
import { type SeedText } from './seed-schema';
import { type PlaceOf } from './yaml-text';

type Body = NonNullable<SeedText['organisations'] | SeedText['coalitions']>['items'][number];

/** What organisations and coalitions have alike: the whole that they are part of, themes, and a calendar of series and events. */
export function organiserLists(seed: Seed, item: Body, scope: Scope, placeOf: PlaceOf): void {
  const organiser = item.slug;
  const fact = (said: CitedItem, at: Scope) => cite(said, at, placeOf);

  each(item.partOf, 'partOf', scope, ({ whole, period }, at, said) =>
    seed.partOf.push({ part: organiser, whole, period: period ?? null, ...fact(said, at) }),
  );
  each(item.themes, 'themes', scope, ({ theme }, at, said) =>
    seed.actorThemes.push({ of: organiser, theme, ...fact(said, at) }),
  );
  each(item.series, 'series', scope, (series, at, said) => {
    const { slug, name, eventKind, rule, precision, spanMonths, starts, ends, schedule, revisionOf } = series;
    seed.series.push({
      ...{
        slug,
        organiser,
        name,
        description: series.description ?? null,
        eventKind,
        rule: rule ?? null,
        precision: precision ?? null,
      },
      ...{ spanMonths: spanMonths ?? null, starts: starts ?? null, ends: ends ?? null, revisionOf: revisionOf ?? null },
      ...{ timeZone: series.timeZone, duration: series.duration ?? null, attendance: series.attendance ?? [] },
      schedule: schedule
        ? { count: schedule.count, season: schedule.season ?? null, year: schedule.year ?? null }
        : null,
      ...fact(said, at),
    });
  });
  each(item.events, 'events', scope, (event, at, said) => {
    const { slug, title, kind, status, when, timeZone, duration, attendance, subjects, description } = event;
    seed.events.push({
      ...{ slug, organiser, title, kind, status, when: when ?? null, timeZone, duration: duration ?? null },
      ...{ attendance: attendance ?? [], subjects: subjects ?? [], description: description ?? null },
      ...{
        location: event.location ?? null,
        url: event.url ?? null,
        series: event.series ?? null,
        occurrenceOf: event.occurrenceOf ?? null,
        ...fact(said, at),
      },
    });
    each(event.themes, 'themes', at, ({ theme }, below, cited) =>
      seed.eventThemes.push({ of: slug, theme, ...fact(cited, below) }),
    );
    each(event.participants, 'participants', at, ({ actor, role, label, onBehalfOf }, below, cited) =>
      seed.participations.push({
        ...{ event: slug, actor, role, label: label ?? null, onBehalfOf: onBehalfOf ?? null },
        ...fact(cited, below),
      }),
    );
  });
}
