import { describeAttacked, organisation } from './attacked-databases';

const CREATE = ['organisationCreate', 'OrganisationCreateInput', 'organisation { id slug name }'] as const;
const FIND = 'query Q($x: String!) { search(query: $x) { totalCount } organisation(slug: $x) { id } }';

describeAttacked(({ act, send, database }) => {
  const create = (values: object) => act(CREATE[0], CREATE[1], organisation(values), CREATE[2]);

  it.each([
    ['composed or not', 'A\u030angstro\u0308m', '\u00c5ngstr\u00f6m'],
    ['Hangul', '\u1112\u1161\u11ab', '\ud55c'],
    ['a sign of its own', '\u212bl', '\u00c5l'],
  ])('21: a text has one form: %s', async (_name, written, form) => {
    const { organisation: made, userErrors } = await create({ name: written });
    expect(userErrors).toEqual([]);
    expect(made.name).toBe(form);
    for (const x of [written, form]) expect((await send(FIND, { x })).data.search.totalCount).toBeGreaterThan(0);
  });

  it.each([
    ['ligatures', '\ufb01lm', 'film'],
    ['full width', '\uff26ull', 'full'],
    ['the Turkish i', '\u0130zmir', 'izmir'],
  ])('21: names that look alike get keys of their own: %s', async (_name, one, other) => {
    const slugs = [];
    for (const name of [one, other, one.normalize('NFKC')]) {
      const { organisation: made, userErrors } = await create({ name });
      expect(userErrors).toEqual([]);
      slugs.push(made.slug);
    }
    expect(new Set(slugs).size).toBe(3);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(['\uff51-prov', 'pr\u00f6v', 'PROV', '\u0130'])('21: a slug is of plain letters alone: %s', async (slug) => {
    expect((await create({ slug })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  it('21: a key that is taken stays so', async () => {
    const identifiers = [{ scheme: 'wikidata', value: 'Q987654321' }];
    expect((await create({ name: 'Nyckel', identifiers })).userErrors).toEqual([]);
    for (const values of [{ identifiers }, { slug: 'nyckel' }]) {
      const { userErrors } = await create(values);
      expect(userErrors).toHaveLength(1);
      expect(userErrors[0].code).not.toBe('INVALID');
    }
  });

  it.each([
    ['right to left', 'a\u202egpj.exe'],
    ['an isolate', 'a\u2067b'],
    ['zero width', 'a\u200bb'],
    ['a byte order mark', 'a\ufeffb'],
    ['a joiner between Latin letters', 'a\u200db'],
    ['1,000 accents', `a${'\u0301'.repeat(1000)}`],
    ['an escape', '\u001b[31mred'],
  ])('22: a text does not hide what it says: %s', async (_name, name) => {
    expect((await create({ name })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  it.each([['\u0000'], ['skia\u0000'], ['\ud800'], ['\udc00skia'], ['a\ud83db']])(
    '23: a text that no database keeps as it is reaches none: %j',
    async (x) => {
      for (const struck of [
        await send(FIND, { x }),
        await send(`{ organisation(slug: ${JSON.stringify(x)}) { id } }`),
        await send(`mutation ($input: ${CREATE[1]}!) { ${CREATE[0]}(input: $input) { userErrors { code } } }`, {
          input: organisation({ name: x }),
        }),
      ]) {
        expect(struck.status).toBe(400);
        expect(struck.codes[0]).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/);
      }
    },
  );

  it.each([['🏳️‍🌈'], ['𐍈'], ['a𐍈🏳️‍🌈z'], ['नमस्ते'], ['مرحبا'], ['ß'], ["O'Brien \\ % _"]])(
    '24: a text comes back byte by byte: %s',
    async (name) => {
      const { organisation: made, userErrors } = await create({
        name,
        slug: `text-${Buffer.from(name).toString('hex')}`,
      });
      expect(userErrors).toEqual([]);
      const { data } = await send('query Q($id: ID!) { organisation(id: $id) { name } }', { id: made.id });
      const [row] = await database().reader.rows<{ name: string }>('select name from actors where slug = ?', [
        made.slug,
      ]);
      for (const text of [made.name, data.organisation.name, row.name])
        expect(Buffer.from(text).toString('hex')).toBe(Buffer.from(name).toString('hex'));
      expect((await send(FIND, { x: name })).data.search.totalCount).toBeGreaterThanOrEqual(
        /[\p{L}]/u.test(name) ? 1 : 0,
      );
    },
  );
});
