import { citations, describeEditing, editorOf } from './support';

const editor = { viewer: editorOf('skolverket') };

describeEditing((edit) => {
  it('adds a source, and what it vouches for follows its date', async () => {
    const select = 'id slug title kind date { edtf } dateBasis dateNote language url licence publisher { slug }';
    const input = { title: 'Årsrapport 2025', kind: 'REPORT', language: 'sv-SE', date: '2026-01-15' };
    const more = { url: 'https://a.example/rapport', licence: 'CC0', publisher: { slug: 'skolverket' } };
    const { target } = await edit.done('sourceCreate', { ...input, ...more }, { ...editor, select });
    expect(target).toMatchObject({
      ...{ slug: 'arsrapport-2025', title: 'Årsrapport 2025', date: { edtf: '2026-01-15' }, dateBasis: 'STATED' },
      ...{ language: 'sv-se', url: more.url, licence: 'CC0', publisher: more.publisher, dateNote: null },
    });
    const source = [{ source: { slug: target.slug } }];
    const member = { coalition: { slug: 'likvardig-utbildning' }, member: { slug: 'malmo-universitet' } };
    const id = await edit.add('membershipCreate', { ...member, citations: source });
    const bounds = () =>
      edit.rows(
        'select start_latest as f, end_earliest as t from memberships where label is null and id in (select subject_id from citations c join sources s on s.id = c.source_id where s.slug = ?)',
        [target.slug],
      );
    const day = (text: string) => Date.parse(`${text}T00:00:00+01:00`);
    expect(await bounds()).toEqual([{ f: day('2026-01-15'), t: day('2026-01-16') }]);

    const update = { date: '2026-03-01', dateNote: 'Enligt fotnot.' };
    expect(await edit.run('sourceUpdate', { ...(await edit.of(target.id)), ...update }, editor)).toMatchObject({
      errors: [{ code: 'FORBIDDEN' }],
    });
    const moved = await edit.done('sourceUpdate', { ...(await edit.of(target.id)), ...update }, { select });
    expect(moved.target).toMatchObject({
      date: { edtf: '2026-03-01' },
      dateBasis: 'INFERRED',
      dateNote: 'Enligt fotnot.',
    });
    expect(await bounds()).toEqual([{ f: day('2026-03-01'), t: day('2026-03-02') }]);
    const at = (date: string) =>
      edit.ask(
        `{ organisation(slug: "malmo-universitet") { memberships(at: "${date}", certainty: YES) { nodes { id } } } }`,
      );
    expect((await at('2026-03-01T12:00:00Z')).organisation.memberships.nodes).toContainEqual({ id });
    expect((await at('2026-01-15T12:00:00Z')).organisation.memberships.nodes).not.toContainEqual({ id });

    expect(await edit.run('sourceDelete', await edit.of(target.id))).toMatchObject({
      userErrors: [
        { code: 'UNCITED', message: 'Facts need a source, and 1 would have none: give them another first.' },
      ],
    });
    await edit.done('membershipDelete', await edit.of(id));
    await edit.done('sourceDelete', await edit.of(target.id));
    expect((await edit.ask(`{ source(slug: "${target.slug}") { id } }`)).source).toBeNull();
  });

  it.each([
    [{ title: '\u0000' }, 'title'],
    [{ date: '2026-13' }, 'date'],
    [{ language: 'not a language' }, 'language'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ publisher: { slug: 'nobody' } }, 'publisher'],
    [{ slug: 'svenska-myndigheter' }, 'slug'],
  ])('%# refuses a source', async (difference, path) => {
    const { userErrors } = await edit.run('sourceCreate', { title: 'En källa', kind: 'OTHER', ...difference });
    expect(userErrors).toMatchObject([{ path: ['input', path] }]);
  });

  it('adds, corrects and removes citations, but never the last', async () => {
    const position = { person: { slug: 'hanna-sigsjo' }, organisation: { slug: 'skolverket' }, citations };
    const id = await edit.add('positionCreate', position);
    const select = 'id field basis note locator source { slug }';
    const citation = { source: { slug: 'svenska-myndigheter' }, locator: 's. 3' };
    const { target } = await edit.done('citationCreate', { subject: id, citation }, { ...editor, select });
    expect(target).toMatchObject({
      field: null,
      basis: 'STATED',
      locator: 's. 3',
      source: { slug: 'svenska-myndigheter' },
    });

    const others = { viewer: editorOf('arbetsformedlingen') };
    expect(await edit.run('citationCreate', { subject: id, citation }, others)).toMatchObject({
      errors: [{ code: 'FORBIDDEN' }],
    });
    const own = (await edit.ask(`{ node(id: "${id}") { ... on Cited { citations { id } } } }`)).node.citations;
    const first = own.find((one: { id: string }) => one.id !== target.id).id;
    await edit.done('citationDelete', await edit.of(first), editor);
    for (const [name, difference] of [
      ['citationDelete', {}],
      ['citationUpdate', { field: 'title' }],
    ] as const)
      expect(await edit.run(name, { ...(await edit.of(target.id)), ...difference }, editor)).toMatchObject({
        userErrors: [{ code: 'UNCITED' }],
      });

    const inferred = { ...(await edit.of(target.id)), basis: 'INFERRED' };
    expect(await edit.run('citationUpdate', inferred, editor)).toMatchObject({
      userErrors: [{ path: ['input', 'note'] }],
    });
    const noted = await edit.done('citationUpdate', { ...inferred, note: 'Av rubriken.' }, { ...editor, select });
    expect(noted.target).toMatchObject({ basis: 'INFERRED', note: 'Av rubriken.' });

    const theme = (await edit.ask('{ theme(slug: "likvardighet") { id } }')).theme.id;
    const account = await edit.add('accountCreate', { name: 'Nobody', role: 'READER' });
    for (const subject of [theme, account])
      expect(await edit.run('citationCreate', { subject, citation })).toMatchObject({
        userErrors: [{ code: 'NOT_FOUND', path: ['input', 'subject'] }],
      });
  });

  it('keeps themes, none narrower than itself', async () => {
    const select = 'id slug name en: name(language: EN) definition broader { slug }';
    const input = { name: 'Källkritik', nameEn: 'Source criticism', broader: { slug: 'likvardighet' } };
    expect(await edit.run('themeCreate', input, editor)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    const { target } = await edit.done('themeCreate', input, { select });
    expect(target).toMatchObject({
      ...{ slug: 'kallkritik', name: 'Källkritik', en: 'Source criticism', definition: null },
      broader: { slug: 'likvardighet' },
    });
    const broad = (await edit.ask('{ theme(slug: "likvardighet") { id } }')).theme.id;
    const circle = { ...(await edit.of(broad)), broader: { slug: 'kallkritik' } };
    expect(await edit.run('themeUpdate', circle)).toMatchObject({
      userErrors: [{ code: 'CONTRADICTION', path: ['input', 'broader'] }],
    });
    const update = { ...(await edit.of(target.id)), definition: 'Att pröva.', broader: null, slug: 'kritik' };
    expect((await edit.done('themeUpdate', update, { select })).target).toMatchObject({
      ...{ slug: 'kritik', definition: 'Att pröva.', broader: null },
    });
    expect(await edit.run('themeUpdate', { ...(await edit.of(target.id)), slug: 'likvardighet' })).toMatchObject({
      userErrors: [{ code: 'TAKEN', path: ['input', 'slug'] }],
    });
    await edit.done('themeDelete', await edit.of(target.id));
    expect((await edit.ask('{ theme(slug: "kritik") { id } }')).theme).toBeNull();
  });
});
