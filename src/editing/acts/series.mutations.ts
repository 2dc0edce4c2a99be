import { EventKind } from '../../calendar/event-kind';
import { Series } from '../../calendar/series.entity';
import { boundsOf } from '../../calendar/time/bounds';
import { Role } from '../../access/role';
import { type Act } from '../act';
import { type CitationInput } from '../citation.input';
import { cite, citeNew } from '../cite';
import { type Draft } from '../draft';
import { newSlug } from '../slugs';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { readTime } from '../read-time';
import { referenced, referencedActor, rowOfId } from '../referenced';
import { type Row } from '../row';
import { refused } from '../user-error';
import { canonical, HOME_ZONE } from '../values';
import { modesText } from './event-values';
import { seriesDelete } from './series-delete';
import { SeriesCreateInput, SeriesEndInput, SeriesReviseInput, SeriesUpdateInput } from './series.input';
import { checkSeries, rhythmValues, scheduleValues } from './series-values';

const payload = payloadOf('Series', () => Series);

/** The date of the source that states the rhythm: of the first that bears the whole of it. */
const attestedBy = async (draft: Draft, citations: readonly CitationInput[]): Promise<string | null | undefined> => {
  const index = citations.findIndex(({ field }) => field == null);
  if (index < 0) return undefined;
  const source = await referenced(draft, 'Source', citations[index].source, `citations.${index}.source`);
  return source.values.edtf as string | null;
};

type Facts = Omit<SeriesUpdateInput, 'id' | 'expectedVersion' | 'rhythm' | 'schedule' | 'citations'>;

const factsOf = (input: Facts) => ({
  ...{ name: needed('name', input.name), nameEn: input.nameEn },
  ...{ description: input.description, descriptionEn: input.descriptionEn },
  ...{ eventKind: needed('eventKind', input.eventKind), timeZone: needed('timeZone', input.timeZone) },
  ...{ duration: input.duration, attendanceModes: modesText(input.attendanceModes) },
});

const create: Act<SeriesCreateInput> = async (draft, input) => {
  const organiser = await referencedActor(draft, input.organiser, 'organiser');
  const row = draft.add('Series', {
    slug: await newSlug(draft, 'Series', input.slug, input.name),
    ...{ organiserId: organiser.id, name: input.name, nameEn: input.nameEn ?? null },
    ...{ description: input.description ?? null, descriptionEn: input.descriptionEn ?? null },
    ...{ eventKind: input.eventKind ?? EventKind.MEETING, timeZone: input.timeZone ?? HOME_ZONE },
    ...{ duration: input.duration ?? null, attendanceModes: modesText(input.attendanceModes) ?? '' },
    ...{ ...rhythmValues(input.rhythm ?? null), ...scheduleValues(input.schedule ?? null) },
    ...{ attested: (await attestedBy(draft, input.citations)) ?? null, revision: 1, revisionOfId: null },
  });
  checkSeries(row.values, draft.now);
  await citeNew(draft, row, input.citations);
  return { type: 'Series', id: row.id };
};

const update: Act<SeriesUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Series', input.id);
  const { rhythm, schedule, citations } = input;
  const values = {
    ...factsOf(input),
    ...(rhythm === undefined ? {} : rhythmValues(rhythm)),
    ...(schedule === undefined ? {} : scheduleValues(schedule)),
    attested: await attestedBy(draft, citations),
  };
  checkSeries(draft.change(row, values, input.expectedVersion).values, draft.now);
  await cite(draft, row, citations);
  return { type: 'Series', id: row.id };
};

const startOf = ({ values }: Row) => boundsOf(values.starts as string, values.timeZone as string).earliest;

/** A changed rhythm is a new series that takes over from the old one, whose past occurrences stay what they were. */
const revise: Act<SeriesReviseInput> = async (draft, input) => {
  const revised = await rowOfId(draft, 'Series', input.id);
  if ((await draft.rows('Series', 'revisionOfId', [revised.id])).length > 0)
    throw refused('CONTRADICTION', 'It has been revised already: revise the latest revision.', 'id');
  draft.change(revised, {}, input.expectedVersion);
  const facts = Object.entries(factsOf(input)).filter(([, value]) => value !== undefined);
  const row = draft.add('Series', {
    ...{ ...revised.values, ...Object.fromEntries(facts), ...rhythmValues(input.rhythm), ...scheduleValues(null) },
    slug: await newSlug(draft, 'Series', null, revised.values.slug as string),
    ...{ attested: (await attestedBy(draft, input.citations)) ?? null, revisionOfId: revised.id },
  });
  checkSeries(row.values, draft.now);
  if (revised.values.starts !== null && startOf(row) <= startOf(revised))
    throw refused(
      'CONTRADICTION',
      `Expected a start after ${revised.values.starts}, when the old rhythm began.`,
      'rhythm',
    );
  await citeNew(draft, row, input.citations);
  return { type: 'Series', id: row.id };
};

const end: Act<SeriesEndInput> = async (draft, { id, expectedVersion, at }) => {
  const row = await rowOfId(draft, 'Series', id);
  const { rule, ends } = row.values;
  if (rule === null) throw refused('CONTRADICTION', 'It has no rhythm that could end.', 'id');
  if (ends !== null) throw refused('CONTRADICTION', `It has ended already (${ends}); an update corrects that.`, 'at');
  const changed = draft.change(row, { ends: readTime('at', () => canonical(at)) }, expectedVersion);
  checkSeries(changed.values, draft.now);
  return { type: 'Series', id: row.id };
};

const access = Role.EDITOR;

export const seriesMutations = [
  mutation({
    ...{ name: 'seriesCreate', description: 'Adds a series of events.', access },
    ...{ input: SeriesCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'seriesUpdate', description: 'Corrects a series.', access },
    ...{ input: SeriesUpdateInput, payload, act: update },
  }),
  mutation({
    name: 'seriesRevise',
    description:
      'Gives a series a new rhythm from a day on, as a revision of it; its ids and those of its occurrences lead there.',
    ...{ access, input: SeriesReviseInput, payload, act: revise },
  }),
  mutation({
    ...{ name: 'seriesEnd', description: 'Says when a series ended; what was true of it until then stays.', access },
    ...{ input: SeriesEndInput, payload, act: end },
  }),
  seriesDelete(payload),
];
