import { cited, describeEditing, editorOf, globalIdOf } from '../support/editing-world';

const EVENT =
  'event { id slug title status version when { edtf } duration organiser { slug } } userErrors { code path } changes { kind type }';

describeEditing(({ world, act, ask }) => {
  beforeAll(async () => {
    const made = world();
    await made.organisation('skolverket');
    await made.organisation('other');
    await made.coalition('network');
    await made.source('minutes', '2026-11-01');
    await made.event('meeting', 'network', '2026-12');
    await made.event('foreign', 'other', '2026-12');
  });

  const schedule = (values: string, citations = cited('minutes')) =>
    `eventSchedule(input: { organiser: { slug: "network" }, title: "Årsmöte", ${citations}, ${values} }) { ${EVENT} }`;

  it('schedules an event as precisely as it is known, with all that belongs to it', async () => {
    const { event, userErrors, changes } = await act(
      schedule(`when: "2027-03", kind: CONFERENCE, status: TENTATIVE, attendanceModes: [ONLINE, HYBRID], location: "Lund",
        url: "https://example.se/", subjects: [{ text: "Ekonomi", textEn: "Money" }, { text: "Val" }],
        participants: [{ actor: { slug: "skolverket" }, role: HOST }, { actor: { slug: "other" }, onBehalfOf: { slug: "skolverket" } }]`),
    );
    expect(userErrors).toEqual([]);
    expect(event).toMatchObject({
      slug: 'arsmote-2027-03',
      status: 'TENTATIVE',
      when: { edtf: '2027-03' },
      version: 1,
    });
    expect(changes.map(({ type }: { type: string }) => type).sort()).toEqual([
      ...['Citation', 'Citation', 'Citation', 'Event', 'EventSubject', 'EventSubject'],
      ...['Participation', 'Participation'],
    ]);
    const { data } = await ask(`{ event(slug: "arsmote-2027-03") {
      kind attendanceModes location url subjects(language: EN) citations { source { slug } }
      participations { role actor { slug } onBehalfOf { slug } citations { source { slug } } }
    } coalition(slug: "network") { upcoming(after: "2027-01-01T00:00:00Z") { slug } } }`);
    expect(data.event).toEqual({
      ...{ kind: 'CONFERENCE', attendanceModes: ['ONLINE', 'HYBRID'], location: 'Lund', url: 'https://example.se/' },
      ...{ subjects: ['Money', 'Val'], citations: [{ source: { slug: 'minutes' } }] },
      participations: [
        { role: 'HOST', actor: { slug: 'skolverket' }, onBehalfOf: null, citations: [{ source: { slug: 'minutes' } }] },
        {
          ...{ role: 'PARTICIPANT', actor: { slug: 'other' }, onBehalfOf: { slug: 'skolverket' } },
          citations: [{ source: { slug: 'minutes' } }],
        },
      ],
    });
    expect(data.coalition.upcoming).toEqual([{ slug: 'arsmote-2027-03' }]);
  });

  it.each([
    ['when: "2027-13"', 'INVALID', ['input', 'when']],
    ['when: "9999"', 'INVALID', ['input', 'when']],
    ['status: CONFIRMED', 'INVALID', ['input', 'when']],
    ['when: "2027", status: CANCELLED', 'INVALID', ['input', 'status']],
    ['when: "2027", status: EXPECTED', 'INVALID', ['input', 'status']],
    ['when: "2027", duration: "two hours"', 'INVALID', ['input', 'duration']],
    ['when: "2027", duration: "P3Y"', 'INVALID', ['input', 'duration']],
    ['when: "2027", slug: "Not a slug"', 'INVALID', ['input', 'slug']],
    ['when: "2027", slug: "meeting"', 'TAKEN', ['input', 'slug']],
    ['when: "2027", occurrenceOf: "2027"', 'INVALID', ['input', 'series']],
    ['when: "2027", series: { slug: "none" }', 'NOT_FOUND', ['input', 'series']],
    ['when: "2027", themes: [{ slug: "none" }]', 'NOT_FOUND', ['input', 'themes', '0']],
    ['when: "2027", participants: [{ actor: { slug: "none" } }]', 'NOT_FOUND', ['input', 'participants', '0', 'actor']],
  ])('refuses %s', async (values, code, path) => {
    const { event, userErrors } = await act(schedule(values));
    expect(event).toBeNull();
    expect(userErrors).toMatchObject([{ code }]);
    expect(userErrors[0].path.join('.').split('.')).toEqual(path);
  });

  it('refuses an event that no source bears', async () => {
    const { userErrors } = await act(schedule('when: "2027"', 'citations: []'));
    expect(userErrors).toEqual([{ code: 'UNCITED', path: ['input', 'citations'] }]);
  });

  it('says where a time zone is none, before anything else', async () => {
    await expect(act(schedule('when: "2027", timeZone: "Mars/Olympus"'))).rejects.toThrow(/time zone/);
  });

  it('confirms, postpones, cancels and brings back, and its version rises with each', async () => {
    const id = globalIdOf('Event', 'meeting');
    const step = (name: string, version: number, rest = '') =>
      act(`${name}(input: { id: "${id}", expectedVersion: ${version}, ${rest} }) { ${EVENT} }`);
    const fixed = await step('eventConfirm', 1, 'when: "2026-12-08T13:00:00"');
    expect(fixed.event).toMatchObject({ status: 'CONFIRMED', when: { edtf: '2026-12-08T13:00:00' }, version: 2 });
    const again = await step('eventConfirm', 2);
    expect(again.userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'when'] }]);
    const postponed = await step('eventPostpone', 2, cited('minutes'));
    expect(postponed.event).toMatchObject({ status: 'POSTPONED', when: null, version: 3 });
    const timeless = await step('eventConfirm', 3);
    expect(timeless.userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'when'] }]);
    const cancelled = await step('eventCancel', 3);
    expect(cancelled.event).toMatchObject({ status: 'CANCELLED', version: 4 });
    for (const name of ['eventConfirm', 'eventPostpone', 'eventCancel'])
      expect((await step(name, 4)).userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'id'] }]);
    const back = await step(
      'eventUpdate',
      4,
      'status: TENTATIVE, when: "2027-01", title: "Möte", subjects: [{ text: "A" }]',
    );
    expect(back.event).toMatchObject({ status: 'TENTATIVE', when: { edtf: '2027-01' }, title: 'Möte', version: 5 });
    const emptied = await step('eventUpdate', 5, 'title: null');
    expect(emptied.userErrors).toEqual([{ code: 'INVALID', path: ['input', 'title'] }]);
    const stale = await step('eventUpdate', 4, 'title: "Too late"');
    expect(stale.userErrors).toEqual([{ code: 'CONFLICT', path: ['input', 'expectedVersion'] }]);
    const reworded = await step('eventUpdate', 5, 'subjects: [{ text: "B" }, { text: "C" }]');
    expect(reworded.changes).toEqual([
      { kind: 'ADDED', type: 'EventSubject' },
      { kind: 'CHANGED', type: 'EventSubject' },
    ]);
    const gone = await act(
      `eventDelete(input: { id: "${id}", expectedVersion: ${reworded.event.version} }) { ${EVENT} }`,
    );
    expect(gone).toMatchObject({ event: null, userErrors: [] });
    expect((await ask('{ event(slug: "meeting") { id } }')).data.event).toBeNull();
  });

  it('leaves the events of others to them', async () => {
    const call = `eventCancel(input: { id: "${globalIdOf('Event', 'foreign')}", expectedVersion: 1 }) { ${EVENT} }`;
    await expect(act(call, editorOf('network'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await act(call, editorOf('other'))).event).toMatchObject({ status: 'CANCELLED' });
  });

  it('adds, corrects and removes who takes part', async () => {
    const { event } = await act(schedule('when: "2027-05", slug: "with-guests"'));
    const participant = '{ actor: { slug: "other" }, role: SPEAKER }';
    const add = `participationCreate(input: { event: "${event.id}", participant: ${participant}, ${cited('minutes')} })`;
    const fields = '{ participation { id version role label onBehalfOf { slug } } userErrors { code path } }';
    const { participation } = await act(`${add} ${fields}`);
    expect(participation).toMatchObject({ role: 'SPEAKER', version: 1, onBehalfOf: null });
    expect((await act(`${add} ${fields}`)).userErrors[0]).toMatchObject({ code: 'CONTRADICTION' });
    const change = (version: number, rest: string) =>
      act(`participationUpdate(input: { id: "${participation.id}", expectedVersion: ${version}, ${rest} }) ${fields}`);
    const changed = await change(1, 'role: INVITED, label: "gäst", onBehalfOf: { slug: "skolverket" }');
    expect(changed.participation).toMatchObject({ role: 'INVITED', label: 'gäst', onBehalfOf: { slug: 'skolverket' } });
    expect((await change(2, 'onBehalfOf: null')).participation.onBehalfOf).toBeNull();
    const remove = `participationDelete(input: { id: "${participation.id}", expectedVersion: 3 })`;
    await expect(act(`${remove} ${fields}`, editorOf('other'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await act(`${remove} ${fields}`)).userErrors).toEqual([]);
    const { data } = await ask('{ event(slug: "with-guests") { version participations { role } } }');
    expect(data.event.participations).toEqual([]);
    expect(data.event.version).toBeGreaterThan(event.version);
  });
});
