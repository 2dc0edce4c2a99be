import { toGlobalId } from '../../src/shared/global-id';
import { idOf } from '../support/calendar-world';
import { cited, describeEditing, editorOf, globalIdOf } from '../support/editing-world';

const EVENT =
  '{ event { id slug title status version occurrenceOf when { edtf } series { slug } } userErrors { code path currentVersion } }';
const SERIES =
  '{ series { id slug version revision ends: rhythm { ends { edtf } } attested { edtf } revisionOf { slug } } userErrors { code message path } }';

const RHYTHM = 'rule: "FREQ=YEARLY;BYMONTH=1,5,10", precision: MONTH, starts: "2026-01"';

const expected = (series: string, period: string) => toGlobalId('Event', `${idOf(series)}~${period}`);

describeEditing(({ world, act, ask }) => {
  beforeAll(async () => {
    const made = world();
    await made.coalition('network');
    await made.coalition('other');
    await made.source('plan', '2026-02-03');
    await made.source('minutes', '2026-11-01');
    const rhythm = { rule: 'FREQ=YEARLY;BYMONTH=1,5,10', rulePrecision: 'MONTH', starts: '2026-01' } as const;
    for (const slug of ['meetings', 'revised', 'ended', 'deleted'])
      await made.series(slug, 'network', { ...rhythm, name: 'Möten', attested: '2026-02-03' });
    await made.series('theirs', 'other', rhythm);
  });

  const step = (name: string, id: string, rest = '') => act(`${name}(input: { id: "${id}", ${rest} }) ${EVENT}`);

  it('stores an expected occurrence when it is confirmed, under the id that it had', async () => {
    const id = expected('meetings', '2027-01');
    expect((await ask(`{ event(id: "${id}") { status version history { totalCount } } }`)).data.event).toEqual({
      ...{ status: 'EXPECTED', version: null, history: { totalCount: 0 } },
    });
    const uncited = await step('eventConfirm', id, 'when: "2027-01-14T13:00:00"');
    expect(uncited.userErrors[0]).toMatchObject({ code: 'UNCITED' });
    const { event, userErrors } = await step('eventConfirm', id, `when: "2027-01-14T13:00:00", ${cited('minutes')}`);
    expect(userErrors).toEqual([]);
    expect(event).toMatchObject({
      ...{ slug: 'moten-2027-01', title: 'Möten', status: 'CONFIRMED', occurrenceOf: '2027-01' },
      ...{ when: { edtf: '2027-01-14T13:00:00' }, series: { slug: 'meetings' } },
    });
    const { data } = await ask(`{ event(id: "${id}") { id slug version } }`);
    expect(data.event).toEqual({ id: event.id, slug: 'moten-2027-01', version: event.version });
    // The sequence of the occurrence went on from that of its series (RFC 5545, 3.8.7.4).
    expect(event.version).toBe(2);
    const blind = await step('eventCancel', id);
    expect(blind.userErrors).toEqual([
      { code: 'CONFLICT', path: ['input', 'expectedVersion'], currentVersion: event.version },
    ]);
    const known = await step('eventCancel', id, `expectedVersion: ${event.version}`);
    expect(known.event).toMatchObject({ id: event.id, status: 'CANCELLED' });
    expect(known.event.version).toBeGreaterThan(event.version);
  });

  it.each([
    ['eventCancel', '2027-05', 'CANCELLED', '2027-05'],
    ['eventPostpone', '2027-10', 'POSTPONED', null],
  ])('stores an expected occurrence by %s, so that it is expected no longer', async (name, period, status, edtf) => {
    const { event } = await step(name, expected('meetings', period), cited('minutes'));
    expect(event).toMatchObject({ status, occurrenceOf: period, when: edtf && { edtf } });
    const { data } = await ask(
      `{ coalition(slug: "network") { upcoming(after: "2027-02-01T00:00:00Z", statuses: [EXPECTED], first: 100) { series { slug } when { edtf } } } }`,
    );
    const left = data.coalition.upcoming.filter(
      ({ series }: { series: { slug: string } }) => series.slug === 'meetings',
    );
    expect(left.map(({ when }: { when: { edtf: string } }) => when.edtf)).not.toContain(period);
  });

  it('gives an occurrence back when its event is deleted', async () => {
    const id = expected('meetings', '2028-01');
    const { event } = await step('eventConfirm', id, cited('minutes'));
    await act(`eventDelete(input: { id: "${event.id}", expectedVersion: ${event.version} }) { userErrors { code } }`);
    expect((await ask(`{ event(id: "${id}") { status } }`)).data.event).toEqual({ status: 'EXPECTED' });
    const gone = await step('eventConfirm', id, `expectedVersion: 1, ${cited('minutes')}`);
    expect(gone.userErrors[0]).toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['no period of the rhythm', expected('meetings', '2027-02')],
    ['no period', expected('meetings', '2027-99')],
    ['no series', expected('none', '2027-01')],
    ['no event', globalIdOf('Event', 'none')],
    ['no event but a series', globalIdOf('Series', 'meetings')],
  ])('finds no event where there is %s', async (_, id) => {
    expect((await step('eventCancel', id, cited('minutes'))).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets an event stand for one occurrence, which no other stands for', async () => {
    const schedule = (rest: string) =>
      act(
        `eventSchedule(input: { organiser: { slug: "network" }, title: "Extra", when: "2029-02", ${cited('minutes')}, ${rest} }) ${EVENT}`,
      );
    const { event } = await schedule('series: { slug: "meetings" }, occurrenceOf: "2029-01"');
    expect(event).toMatchObject({ occurrenceOf: '2029-01', series: { slug: 'meetings' } });
    const second = await schedule('series: { slug: "meetings" }, occurrenceOf: "2029-01"');
    expect(second.userErrors[0]).toMatchObject({ code: 'CONTRADICTION', path: ['input', 'occurrenceOf'] });
    const none = await schedule('series: { slug: "meetings" }, occurrenceOf: "2029-02"');
    expect(none.userErrors[0]).toMatchObject({ code: 'CONTRADICTION', path: ['input', 'occurrenceOf'] });
    const theirs = await schedule('series: { slug: "theirs" }, occurrenceOf: "2029-01"');
    expect(theirs.userErrors[0]).toMatchObject({ code: 'CONTRADICTION', path: ['input', 'series'] });
    const update = (rest: string, version: number) =>
      act(`eventUpdate(input: { id: "${event.id}", expectedVersion: ${version}, ${rest} }) ${EVENT}`);
    const moved = await update('occurrenceOf: "2029-05"', event.version);
    expect(moved.event).toMatchObject({ occurrenceOf: '2029-05', series: { slug: 'meetings' } });
    const alone = await update('series: null', moved.event.version);
    expect(alone.event).toMatchObject({ occurrenceOf: null, series: null });
  });

  const create = (rest: string, organiser = 'network') =>
    `seriesCreate(input: { organiser: { slug: "${organiser}" }, name: "Träffar", ${cited('plan')}, ${rest} }) ${SERIES}`;

  it('makes a series with a rhythm, dated by its source, or with a schedule alone', async () => {
    const { series, userErrors } = await act(
      create(`rhythm: { ${RHYTHM} }, duration: "PT2H", attendanceModes: [ONLINE]`),
    );
    expect(userErrors).toEqual([]);
    expect(series).toMatchObject({ slug: 'traffar', revision: 1, version: 1, attested: { edtf: '2026-02-03' } });
    const counted = await act(create('schedule: { count: 4, season: SPRING }'));
    expect(counted.series).toMatchObject({ slug: 'traffar-2', revision: 1 });
    await expect(act(create(`rhythm: { ${RHYTHM} }`), editorOf('other'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['nothing of when', ''],
    ['FREQ=SECONDLY', 'rhythm: { rule: "FREQ=SECONDLY", precision: TIME, starts: "2026-01-01T10:00:00" }'],
    [
      'a rule that never occurs',
      'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", precision: DAY, starts: "2026" }',
    ],
    ['the year 9999', 'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2", precision: MONTH, starts: "9999-01" }'],
    ['an end in the year 9999', `rhythm: { ${RHYTHM}, ends: "9999" }`],
    ['an end before its start', `rhythm: { ${RHYTHM}, ends: "2020" }`],
    [
      'a precision that no occurrence has',
      'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2", precision: SEASON, starts: "2026" }',
    ],
    ['a span without its months', 'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2", precision: SPAN, starts: "2026" }'],
    ['months below zero', 'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2", precision: SPAN, spanMonths: -2, starts: "2026" }'],
    ['no date', 'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2", precision: MONTH, starts: "soon" }'],
    ['a duration without end', `rhythm: { ${RHYTHM} }, duration: "P9999Y"`],
    ['four thousand events', 'schedule: { count: 4000 }'],
    ['no event', 'schedule: { count: 0 }'],
    ['a year without meaning', 'schedule: { count: 4, year: 99999 }'],
  ])('refuses a series with %s', async (_, rest) => {
    expect((await act(create(rest))).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  it('gives a changed rhythm a revision, to which what was known before leads', async () => {
    const revise = (id: string, version: number, rest: string) =>
      act(`seriesRevise(input: { id: "${id}", expectedVersion: ${version}, ${cited('minutes')}, ${rest} }) ${SERIES}`);
    const id = globalIdOf('Series', 'revised');
    const early = await revise(id, 1, 'rhythm: { rule: "FREQ=YEARLY;BYMONTH=2", precision: MONTH, starts: "2025-01" }');
    expect(early.userErrors[0]).toMatchObject({ code: 'CONTRADICTION', path: ['input', 'rhythm'] });
    const monthly = 'rhythm: { rule: "FREQ=MONTHLY", precision: MONTH, starts: "2028-01" }, name: "Nya möten"';
    const stale = await revise(id, 7, monthly);
    expect(stale.userErrors[0]).toMatchObject({ code: 'CONFLICT' });
    const { series } = await revise(id, 1, monthly);
    expect(series).toMatchObject({
      ...{ slug: 'revised-2', revision: 2, revisionOf: { slug: 'revised' }, attested: { edtf: '2026-11-01' } },
    });
    expect(series.version).toBeGreaterThan(1);
    const again = await revise(id, 3, monthly);
    expect(again.userErrors[0]).toMatchObject({ code: 'CONTRADICTION', path: ['input', 'id'] });
    const { data } = await ask(
      `{ before: event(id: "${expected('revised', '2027-10')}") { series { slug } } after: event(id: "${expected('revised', '2028-05')}") { series { slug } title } gone: node(id: "${id}") { id } }`,
    );
    expect(data).toEqual({
      ...{ before: { series: { slug: 'revised' } }, after: { series: { slug: 'revised-2' }, title: 'Nya möten' } },
      gone: { id },
    });
    const { event } = await step('eventConfirm', expected('revised', '2028-05'), cited('minutes'));
    expect(event).toMatchObject({ occurrenceOf: '2028-05', series: { slug: 'revised-2' } });
    const remove = `seriesDelete(input: { id: "${id}", expectedVersion: 2 }) ${SERIES}`;
    expect((await act(remove)).userErrors[0]).toMatchObject({ code: 'IN_USE' });
  });

  it('corrects and ends a series', async () => {
    const id = globalIdOf('Series', 'ended');
    const update = (version: number, rest: string) =>
      act(`seriesUpdate(input: { id: "${id}", expectedVersion: ${version}, ${rest} }) ${SERIES}`);
    const dated = await update(1, `name: "Andra möten", ${cited('minutes')}`);
    expect(dated.series).toMatchObject({ version: 2, attested: { edtf: '2026-11-01' } });
    expect((await update(2, 'rhythm: null')).userErrors[0]).toMatchObject({ code: 'INVALID' });
    expect((await update(2, 'eventKind: null')).userErrors[0]).toMatchObject({ code: 'INVALID' });
    const end = (version: number, at: string) =>
      act(`seriesEnd(input: { id: "${id}", expectedVersion: ${version}, at: "${at}" }) ${SERIES}`);
    expect((await end(2, '2025')).userErrors[0]).toMatchObject({ code: 'INVALID' });
    expect((await end(2, '2027-06')).series).toMatchObject({ ends: { ends: { edtf: '2027-06' } } });
    expect((await end(3, '2027-07')).userErrors[0]).toMatchObject({ code: 'CONTRADICTION' });
    const { data } = await ask(
      `{ in: event(id: "${expected('ended', '2027-05')}") { status } out: event(id: "${expected('ended', '2027-10')}") { status } }`,
    );
    expect(data).toEqual({ in: { status: 'EXPECTED' }, out: null });
  });

  it('deletes a series and leaves its stored events', async () => {
    const { event } = await step('eventConfirm', expected('deleted', '2027-01'), cited('minutes'));
    const { data } = await ask(`{ node(id: "${globalIdOf('Series', 'deleted')}") { ... on Series { version } } }`);
    const remove = `seriesDelete(input: { id: "${globalIdOf('Series', 'deleted')}", expectedVersion: ${data.node.version} })`;
    const { userErrors, changes } = await act(`${remove} { userErrors { code } changes { kind type } }`);
    expect(userErrors).toEqual([]);
    expect(changes).toContainEqual({ kind: 'CHANGED', type: 'Event' });
    const left = await ask(`{ event(id: "${event.id}") { status occurrenceOf series { slug } } }`);
    expect(left.data.event).toEqual({ status: 'CONFIRMED', occurrenceOf: null, series: null });
  });
});
