import { actorId, citations, describeEditing, editorOf } from './support';

const select = 'name shortName en: name(language: EN) names { text kind language period { edtf } citations { field } }';

describeEditing((edit) => {
  const actor = (name: string) => edit.add('organisationCreate', { name, kind: 'AGENCY', citations });

  it('gives an actor a new name and keeps the old one, from a day on', async () => {
    const id = await actor('Gamla verket');
    const rename = { ...(await edit.of(id)), name: 'Nya verket', from: '2026-07-01', citations };
    const { target } = await edit.done('actorRename', rename, { select: `... on Organisation { ${select} }` });
    expect(target).toMatchObject({
      name: 'Nya verket',
      names: [
        { text: 'Nya verket', kind: 'OFFICIAL', period: { edtf: '2026-07-01/..' }, citations: [{ field: null }] },
        {
          ...{ text: 'Gamla verket', kind: 'FORMER', period: { edtf: '/2026-07-01' } },
          citations: [{ field: null }, { field: 'period' }],
        },
      ],
    });
    const { search, organisation } = await edit.ask(`{ search(query: "nya verket") { nodes { ... on Actor { name } } }
      organisation(slug: "gamla-verket") { name } }`);
    expect(search.nodes[0]).toEqual({ name: 'Nya verket' });
    expect(organisation).toEqual({ name: 'Nya verket' });
  });

  it('leaves names in other languages, and ends nothing without a day', async () => {
    const id = await actor('Ett verk');
    await edit.done('actorNameCreate', {
      actor: { id },
      text: 'An Agency',
      language: 'EN',
      kind: 'OFFICIAL',
      citations,
    });
    const { target } = await edit.done(
      'actorRename',
      { ...(await edit.of(id)), name: 'Ett annat verk', citations },
      { select: `... on Actor { ${select} }` },
    );
    expect(target).toMatchObject({ name: 'Ett annat verk', en: 'An Agency' });
    expect(
      target.names.map(({ text, kind, period }: { text: string; kind: string; period: null }) => [text, kind, period]),
    ).toEqual([
      ['Ett annat verk', 'OFFICIAL', null],
      ['An Agency', 'OFFICIAL', null],
      ['Ett verk', 'FORMER', null],
    ]);
  });

  it('refuses names that it has, days that cannot be, and those who may not', async () => {
    const id = await actor('Tredje verket');
    const rename = async (difference: object, viewer?: ReturnType<typeof editorOf>) =>
      edit.run('actorRename', { ...(await edit.of(id)), name: 'Fjärde verket', citations, ...difference }, { viewer });
    expect(await rename({ name: 'Tredje verket' })).toMatchObject({ userErrors: [{ path: ['input', 'name'] }] });
    expect(await rename({ from: 'in July' })).toMatchObject({
      userErrors: [{ code: 'INVALID', path: ['input', 'from'] }],
    });
    expect(await rename({ citations: [] })).toMatchObject({ userErrors: [{ code: 'UNCITED' }] });
    expect(await rename({ expectedVersion: 7 })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await rename({ id: citationId() })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await rename({}, editorOf('skolverket'))).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
  });

  const citationId = () => actorId('Citation', 'skolverket');

  it('does not take the last name of an actor', async () => {
    const id = await actor('Femte verket');
    const { names } = (await edit.ask(`{ node(id: "${id}") { ... on Actor { names { id } } } }`)).node;
    expect(await edit.run('actorNameDelete', await edit.of(names[0].id))).toMatchObject({
      userErrors: [{ code: 'CONTRADICTION', message: 'An actor needs a name: give it another first.' }],
    });
  });

  it('makes and unmakes short names', async () => {
    const id = await actor('Sjätte verket');
    const shortName = async () =>
      (await edit.ask(`{ node(id: "${id}") { ... on Actor { shortName } } }`)).node.shortName;
    const name = await edit.add('actorNameCreate', { actor: { id }, text: 'SJV', kind: 'SHORT', citations });
    expect(await shortName()).toBe('SJV');
    await edit.done('actorNameDelete', await edit.of(name));
    expect(await shortName()).toBeNull();
  });

  it('keeps contacts: adds, corrects and empties them, for those who keep the actor', async () => {
    const set = (difference: object, viewer = editorOf('skolverket')) =>
      edit.run(
        'contactSet',
        { actor: { slug: 'skolverket' }, ...difference },
        { viewer, select: '... on Node { id } ... on Actor { contact { version } }' },
      );
    const stored = () =>
      edit.rows('select email as email, phone as phone, note as note, version as version from contacts');
    expect(await set({})).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    expect(await set({ email: 'not an address' })).toMatchObject({ userErrors: [{ path: ['input', 'email'] }] });
    expect(await set({ phone: 'ring!' })).toMatchObject({ userErrors: [{ path: ['input', 'phone'] }] });
    expect(await set({ email: 'a@b.se', expectedVersion: 1 })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await set({ email: 'a@b.se' }, editorOf('arbetsformedlingen'))).toMatchObject({
      errors: [{ code: 'FORBIDDEN' }],
    });

    expect(await set({ email: 'a@b.se', note: 'Fråga efter Kim.' })).toMatchObject({
      ...{ errors: [], userErrors: [], target: { id: actorId('Organisation', 'skolverket'), contact: { version: 1 } } },
    });
    expect(await stored()).toEqual([{ email: 'a@b.se', phone: null, note: 'Fråga efter Kim.', version: 1 }]);
    expect(await set({ phone: '08-123 45' })).toMatchObject({
      userErrors: [
        {
          ...{ code: 'CONFLICT', currentVersion: 1 },
          message: 'Expected the version that was read, got none: it is 1 now. Read it again.',
        },
      ],
    });
    expect((await set({ phone: '08-123 45', email: null, expectedVersion: 1 })).userErrors).toEqual([]);
    expect(await stored()).toEqual([{ email: null, phone: '08-123 45', note: 'Fråga efter Kim.', version: 2 }]);
    expect((await set({ phone: null, note: null, expectedVersion: 2 })).userErrors).toEqual([]);
    expect(await stored()).toEqual([]);
    const entries = await edit.rows<{ private: number }>(
      "select is_private as private from history_entries where row_type = 'Contact'",
    );
    expect(entries.map((entry) => entry.private)).toEqual([1, 1, 1]);
  });
});
