import { EventStatus } from '../../src/calendar/event-status';
import { type CalendarWorld, idOf } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const MONTHS = { rule: 'FREQ=YEARLY;BYMONTH=1,5,10', rulePrecision: 'MONTH', starts: '2020-10' } as const;
const SPAN = { rule: 'FREQ=YEARLY;BYMONTH=1', rulePrecision: 'SPAN', spanMonths: 4, starts: '2023-01' } as const;

/** What the documents say of three coalitions, in short. */
const documents = async (world: CalendarWorld): Promise<void> => {
  await world.coalition('likvardig');
  await world.source('brochure', '[2021-05..2021-10-11]');
  await world.series('likvardig-moten', 'likvardig', {
    ...MONTHS,
    name: 'Ämnesgruppens möten',
    nameEn: 'Meetings of the group',
    attested: '[2021-05..2021-10-11]',
    duration: 'PT3H',
    attendanceModes: 'ON_SITE,ONLINE',
  });
  await world.cite('brochure', 'Series', 'likvardig-moten');
  for (const [when, period] of [
    ['2020-10', '2020-10'],
    ['2021-01', '2021-01'],
    ['2021-05', '2021-05'],
    ['2021-10-12', '2021-10'],
  ])
    await world.event(`likvardig-${when}`, 'likvardig', when, {
      seriesId: idOf('likvardig-moten'),
      occurrenceOf: period,
    });
  await world.coalition('dialoger');
  await world.series('dialoger-omgangar', 'dialoger', { ...SPAN, attested: '2022-09-28' });
  await world.event('dialoger-2023', 'dialoger', '2023-01/2023-04', {
    status: EventStatus.TENTATIVE,
    seriesId: idOf('dialoger-omgangar'),
    occurrenceOf: '2023-01/2023-04',
  });
  await world.coalition('fullgangen');
  await world.series('fullgangen-moten', 'fullgangen', { scheduleCount: 4, scheduleSeason: 'SPRING' as never });
};

describeWorld(documents, (ask) => {
  it.each([
    ['likvardig', '2020-01-01T00:00:00Z', 'CONFIRMED 2020-10 MONTH'],
    ['likvardig', '2021-06-01T00:00:00Z', 'CONFIRMED 2021-10-12 DAY'],
    ['likvardig', '2021-10-12T21:59:59Z', 'CONFIRMED 2021-10-12 DAY'],
    ['likvardig', '2021-10-12T22:00:00Z', 'EXPECTED 2022-01 MONTH'],
    ['likvardig', '2021-10-13T00:00:00Z', 'EXPECTED 2022-01 MONTH'],
    ['likvardig', '2026-10-31T22:59:59Z', 'EXPECTED 2026-10 MONTH'],
    ['likvardig', '2026-11-22T00:00:00Z', 'EXPECTED 2027-01 MONTH'],
    ['dialoger', '2022-10-01T00:00:00Z', 'TENTATIVE 2023-01/2023-04 SPAN'],
    ['dialoger', '2023-04-30T12:00:00Z', 'TENTATIVE 2023-01/2023-04 SPAN'],
    ['dialoger', '2023-05-01T00:00:00Z', 'EXPECTED 2024-01/2024-04 SPAN'],
    ['fullgangen', '2021-01-01T00:00:00Z', null],
  ])('the next meeting of %s after %s is %s', async (slug, after, expected) => {
    const { data } = await ask(
      `{ coalition(slug: "${slug}") { nextMeeting(after: "${after}") { status when { edtf precision } } } }`,
    );
    const next = data.coalition.nextMeeting;
    expect(next && `${next.status} ${next.when.edtf} ${next.when.precision}`).toBe(expected);
  });

  it('is asked as of now unless said', async () => {
    const query = '{ coalition(slug: "likvardig") { nextMeeting { when { edtf } } } }';
    expect((await ask(query)).data.coalition.nextMeeting.when.edtf).toBe('2027-01');
    expect((await ask(query, { now: '2021-06-01T00:00:00Z' })).data.coalition.nextMeeting.when.edtf).toBe('2021-10-12');
  });

  it('tells of an expected meeting what its series says, how old the plan is, and whose word it is', async () => {
    const { data } = await ask(`{ coalition(slug: "likvardig") { nextMeeting {
      __typename slug title en: title(language: EN) status statusText statusEn: statusText(language: EN) kind duration
      attendanceModes occurrenceOf underWay attested { edtf } series { name } organiser { slug } organisers { slug }
      participations { role } subjects themes { slug } description location url
      when { text en: text(language: EN) earliest latest isExact timeZone } citations { basis source { slug date { text } } }
    } } }`);
    expect(data.coalition.nextMeeting).toEqual({
      __typename: 'Event',
      slug: null,
      title: 'Ämnesgruppens möten',
      en: 'Meetings of the group',
      status: 'EXPECTED',
      statusText: 'förväntad',
      statusEn: 'expected',
      kind: 'MEETING',
      duration: 'PT3H',
      attendanceModes: ['ON_SITE', 'ONLINE'],
      occurrenceOf: '2027-01',
      underWay: false,
      attested: { edtf: '[2021-05..2021-10-11]' },
      series: { name: 'Ämnesgruppens möten' },
      organiser: { slug: 'likvardig' },
      organisers: [{ slug: 'likvardig' }],
      participations: [],
      subjects: [],
      themes: [],
      description: null,
      location: null,
      url: null,
      when: {
        text: 'januari 2027, enligt plan från 2021',
        en: 'January 2027, according to a plan of 2021',
        earliest: '2026-12-31T23:00:00.000Z',
        latest: '2027-01-31T23:00:00.000Z',
        isExact: false,
        timeZone: 'Europe/Stockholm',
      },
      citations: [
        { basis: 'STATED', source: { slug: 'brochure', date: { text: 'någon gång maj – 11 oktober 2021' } } },
      ],
    });
  });

  it('says what is known where no meeting can be told', async () => {
    const { data } =
      await ask(`{ coalition(slug: "fullgangen") { nextMeeting { id } upcoming { id } events { totalCount }
      schedule { count season year rhythm { rule } attested { edtf } text en: text(language: EN) } } }`);
    expect(data.coalition).toEqual({
      nextMeeting: null,
      upcoming: [],
      events: { totalCount: 0 },
      schedule: {
        count: 4,
        season: 'SPRING',
        year: null,
        rhythm: null,
        attested: null,
        text: 'fyra gånger under våren, år ej angivet',
        en: 'four times in spring, year not stated',
      },
    });
  });

  it('gives the rhythm as the schedule, with its sources', async () => {
    const { data } = await ask(`{ coalition(slug: "likvardig") { schedule {
      count text citations { source { slug } } rhythm { rule precision spanMonths starts { edtf } ends { edtf } text(language: EN) } } } }`);
    expect(data.coalition.schedule).toEqual({
      count: null,
      text: 'varje år i januari, maj och oktober',
      citations: [{ source: { slug: 'brochure' } }],
      rhythm: {
        rule: 'FREQ=YEARLY;BYMONTH=1,5,10',
        precision: 'MONTH',
        spanMonths: null,
        starts: { edtf: '2020-10' },
        ends: null,
        text: 'every year in January, May and October',
      },
    });
  });

  it.each([
    ['2023-02-01T00:00:00Z', '', true],
    ['2022-10-01T00:00:00Z', '', false],
    ['2022-10-01T00:00:00Z', '(at: "2023-02-01T00:00:00Z")', true],
    ['2023-02-01T00:00:00Z', '(at: "2023-05-01T00:00:00Z")', false],
  ])('is under way relative to what was asked: after %s %s → %s', async (after, at, expected) => {
    const { data } = await ask(`{ coalition(slug: "dialoger") { nextMeeting(after: "${after}") { underWay${at} } } }`);
    expect(data.coalition.nextMeeting.underWay).toBe(expected);
  });
});
