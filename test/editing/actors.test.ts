import { actorId, citations, describeEditing, editorOf } from './support';

const theme = (slug: string) => ({ slug });

describeEditing((edit) => {
  it('adds an organisation with its names, keys and themes, and finds it at once', async () => {
    const { target, changes } = await edit.done(
      'organisationCreate',
      {
        ...{ name: 'Åsboda kommun', shortName: 'ÅBK', kind: 'MUNICIPALITY', classification: 'Kommun' },
        ...{ description: 'En kommun 🏳️‍🌈.', website: 'https://asboda.example', themes: [theme('likvardighet')] },
        ...{ identifiers: [{ scheme: 'kommunkod', value: '0199' }], citations },
      },
      {
        select: `id slug name shortName kind classification description website themes { slug } identifiers { scheme value }
          names { text kind language citations { source { slug } } } citations { source { slug } }`,
      },
    );
    expect(target).toMatchObject({
      ...{
        slug: 'asboda-kommun',
        name: 'Åsboda kommun',
        shortName: 'ÅBK',
        kind: 'MUNICIPALITY',
        classification: 'Kommun',
      },
      ...{ description: 'En kommun 🏳️‍🌈.', website: 'https://asboda.example', themes: [theme('likvardighet')] },
      ...{ identifiers: [{ scheme: 'kommunkod', value: '0199' }] },
      names: [
        { text: 'Åsboda kommun', kind: 'OFFICIAL', language: 'SV', citations: [citations[0]] },
        { text: 'ÅBK', kind: 'SHORT', language: 'SV', citations: [citations[0]] },
      ],
    });
    expect(changes.every(({ kind }) => kind === 'ADDED')).toBe(true);
    const found = await edit.ask(`{ search(query: "asboda") { nodes { ... on Actor { slug } } }
      organisation(identifier: { scheme: "kommunkod", value: "0199" }) { slug } }`);
    expect(found.search.nodes[0]).toEqual({ slug: 'asboda-kommun' });
    expect(found.organisation).toEqual({ slug: 'asboda-kommun' });
  });

  it('makes slugs of names that no other actor has or had', async () => {
    const add = async (name: string, slug?: string) =>
      (await edit.done('personCreate', { name, slug, citations }, { select: 'slug id' })).target;
    const first = await add('Kim Lööf');
    expect([first.slug, (await add('Kim Löof')).slug, (await add('Москва')).slug]).toEqual([
      ...['kim-loof', 'kim-loof-2', 'person'],
    ]);
    await edit.done('personUpdate', { ...(await edit.of(first.id)), slug: 'kim-loof-lund' });
    expect((await add('Kim Lööf')).slug).toBe('kim-loof-3');

    for (const [slug, code] of [
      ...[['kim-loof-lund', 'TAKEN'] as const, ['kim-loof', 'TAKEN'] as const, ['skolverket', 'TAKEN'] as const],
      ...[['Kim', 'INVALID'] as const, ['a--b', 'INVALID'] as const, ['å', 'INVALID'] as const],
    ])
      expect(await edit.run('personCreate', { name: 'Kim', slug, citations })).toMatchObject({
        userErrors: [{ code, path: ['input', 'slug'] }],
      });

    await edit.done('personUpdate', { ...(await edit.of(first.id)), slug: 'kim-loof' });
    expect(await edit.rows('select slug as slug from redirects')).toEqual([{ slug: 'kim-loof-lund' }]);
  });

  it('refuses what no actor may have, and writes nothing of it', async () => {
    const input = { name: 'Ny', kind: 'AGENCY', citations };
    for (const [difference, code, path] of [
      [{ name: '' }, 'INVALID', 'name'],
      [{ website: 'javascript:alert(1)' }, 'INVALID', 'website'],
      [{ themes: [theme('nothing')] }, 'NOT_FOUND', 'themes.0'],
      [{ identifiers: [{ scheme: 'ror', value: '05wp7an14' }] }, 'INVALID', 'identifiers.0.value'],
      [{ identifiers: [{ scheme: 'SE-ON', value: '2021004185' }] }, 'TAKEN', 'identifiers.0.value'],
      [{ kind: 'UNIT', identifiers: [{ scheme: 'SE-ON', value: '2021005588' }] }, 'TAKEN', 'identifiers.0.value'],
      [{ citations: [{ ...citations[0], field: 'kind' }] }, 'UNCITED', 'citations'],
    ] as const) {
      const { userErrors } = await edit.run('organisationCreate', { ...input, ...difference });
      expect({ difference, userErrors }).toMatchObject({ userErrors: [{ code }] });
      expect(userErrors[0].path.slice(1).join('.')).toBe(path);
    }
    expect(await edit.rows("select id from actors where name = 'Ny'")).toEqual([]);
    const editor = { viewer: editorOf('skolverket') };
    expect(await edit.run('organisationCreate', input, editor)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
  });

  it('corrects an organisation for those who keep it', async () => {
    const id = actorId('Organisation', 'skolverket');
    const select = 'description en: description(language: EN) themes { slug } kind website';
    const update = {
      descriptionEn: 'The agency for schools.',
      themes: [theme('vuxenutbildning'), theme('likvardighet')],
    };
    const own = { viewer: editorOf('skolverket'), select };
    const { target } = await edit.done('organisationUpdate', { ...(await edit.of(id)), ...update }, own);
    expect(target).toMatchObject({ en: 'The agency for schools.', themes: update.themes, kind: 'AGENCY' });

    const turned = { ...(await edit.of(id)), themes: [theme('likvardighet')], website: null };
    expect((await edit.done('organisationUpdate', turned, own)).target).toMatchObject({
      ...{ en: 'The agency for schools.', themes: [theme('likvardighet')], website: null },
    });
    expect(await edit.run('organisationUpdate', { ...turned, website: 'https://a.se' }, own)).toMatchObject({
      userErrors: [{ code: 'CONFLICT', currentVersion: turned.expectedVersion + 1 }],
    });
    const others = { viewer: editorOf('arbetsformedlingen') };
    expect(await edit.run('organisationUpdate', { ...(await edit.of(id)), ...update }, others)).toMatchObject({
      errors: [{ code: 'FORBIDDEN' }],
    });
    expect(await edit.run('organisationUpdate', { ...(await edit.of(id)), kind: null })).toMatchObject({
      userErrors: [{ code: 'INVALID', path: ['input', 'kind'] }],
    });
  });

  it('lets an editor add a coalition that one of theirs convenes, change and end it', async () => {
    const viewer = editorOf('skolverket');
    const input = { name: 'Nätverket Nu', kind: 'NETWORK', period: '2026/..', statedMemberCount: 12, citations };
    const convened = { ...input, conveners: [{ slug: 'skolverket' }] };
    const select = `id slug statedMemberCount period { edtf } members { nodes { roles member { slug } citations { source { slug } } } }`;
    const { target } = await edit.done('coalitionCreate', convened, { viewer, select });
    expect(target).toMatchObject({
      ...{ slug: 'natverket-nu', statedMemberCount: 12, period: { edtf: '2026/..' } },
      members: { nodes: [{ roles: ['CONVENER'], member: { slug: 'skolverket' }, citations }] },
    });
    for (const conveners of [[], [{ slug: 'arbetsformedlingen' }]])
      expect(await edit.run('coalitionCreate', { ...input, conveners }, { viewer })).toMatchObject({
        errors: [{ code: 'FORBIDDEN' }],
      });
    const more = await edit.done(
      'coalitionUpdate',
      { ...(await edit.of(target.id)), statedMemberCount: 13 },
      { viewer, select },
    );
    expect(more.target.statedMemberCount).toBe(13);
    expect(
      await edit.run('coalitionUpdate', { ...(await edit.of(target.id)), statedMemberCount: -1 }, { viewer }),
    ).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['input', 'statedMemberCount'] }] });
    const end = { ...(await edit.of(target.id)), at: '2027-06' };
    expect((await edit.done('coalitionEnd', end, { viewer, select })).target.period.edtf).toBe('2026/2027-06');

    const last = await edit.of(target.id);
    const others = { viewer: editorOf('arbetsformedlingen') };
    expect(await edit.run('coalitionDelete', last, others)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    const { changes } = await edit.done('coalitionDelete', { ...last, dryRun: true }, { viewer });
    expect(changes.map(({ type }) => type).sort()).toEqual([
      ...['ActorName', 'Citation', 'Citation', 'Citation', 'Coalition', 'Membership'],
    ]);
    await edit.done('coalitionDelete', last, { viewer });
    expect((await edit.ask('{ coalition(slug: "natverket-nu") { id } }')).coalition).toBeNull();
  });

  it('removes actors with all that belongs to them', async () => {
    const id = await edit.add('personCreate', { name: 'Noa Borta', citations });
    const organisation = await edit.add('organisationCreate', { name: 'Borta AB', kind: 'COMPANY', citations });
    const post = { person: { id }, organisation: { id: organisation }, citations };
    const position = await edit.add('positionCreate', post);
    await edit.done('organisationDelete', await edit.of(organisation));
    expect((await edit.ask(`{ node(id: "${position}") { id } }`)).node).toBeNull();
    await edit.done('personDelete', await edit.of(id));
    expect((await edit.ask('{ search(query: "Noa Borta") { totalCount } }')).search.totalCount).toBe(0);
  });
});
