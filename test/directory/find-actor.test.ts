import { toGlobalId } from '../../src/shared/global-id';
import { uuidV5 } from '../../src/shared/uuid';
import { describeSeeds } from '../support/with-seeds';

const id = (type: string, slug: string) => toGlobalId(type, uuidV5(`actor:${slug}`));
const MFD = 'myndigheten-for-delaktighet';

describeSeeds((ask) => {
  const find = (field: string) => ask(`{ found: ${field} { __typename slug } }`);

  it.each([
    [`organisation(id: "${id('Organisation', MFD)}")`, MFD],
    [`organisation(slug: "${MFD}")`, MFD],
    ['organisation(organisationNumber: "202100-5588")', MFD],
    ['organisation(organisationNumber: "2021005588")', MFD],
    ['organisation(organisationNumber: " 202100-5588 ")', MFD],
    ['organisation(identifier: { scheme: "SE-ON", value: "202100-5588" })', MFD],
    ['organisation(identifier: { scheme: "SE-ON", value: "2021005588" })', MFD],
    ['organisation(identifier: { scheme: "wikidata", value: "Q18292430" })', MFD],
    ['organisation(id: null, slug: "skolverket")', 'skolverket'],
    [`coalition(id: "${id('Coalition', 'muvah')}")`, 'muvah'],
    ['coalition(slug: "muvah")', 'muvah'],
    [`person(id: "${id('Person', 'hanna-sigsjo')}")`, 'hanna-sigsjo'],
    ['person(slug: "hanna-sigsjo")', 'hanna-sigsjo'],
  ])('%s is %s', async (field, slug) => expect((await find(field)).data.found.slug).toBe(slug));

  it.each([
    [`actor(id: "${id('Person', 'hanna-sigsjo')}")`, 'Person'],
    ['actor(slug: "muvah")', 'Coalition'],
    ['actor(organisationNumber: "202100-5588")', 'Organisation'],
    ['actor(identifier: { scheme: "wikidata", value: "Q2292839" })', 'Organisation'],
  ])('%s is of the type %s', async (field, type) => expect((await find(field)).data.found.__typename).toBe(type));

  it.each([
    ['organisation(slug: "no-such-slug")'],
    ['organisation(slug: "")'],
    ['organisation(slug: "Skolverket")'],
    ['organisation(slug: "skolverket ")'],
    ['organisation(identifier: { scheme: "wikidata ", value: "Q2292839" })'],
    ['organisation(identifier: { scheme: "wikidata", value: "q2292839" })'],
    ['organisation(slug: "muvah")'],
    ['organisation(slug: "hanna-sigsjo")'],
    ['coalition(slug: "skolverket")'],
    ['person(slug: "skolverket")'],
    [`organisation(id: "${id('Coalition', 'muvah')}")`],
    [`coalition(id: "${id('Organisation', MFD)}")`],
    [`actor(id: "${id('Coalition', MFD)}")`],
    [`actor(id: "${id('Organisation', 'nobody')}")`],
    [`actor(id: "${toGlobalId('Event', uuidV5('event:likvardig-utbildning-2020-10'))}")`],
    [`person(id: "${id('Organisation', MFD)}")`],
    ['person(identifier: { scheme: "wikidata", value: "Q2292839" })'],
    ['organisation(organisationNumber: "556036-0793")'],
    ['organisation(identifier: { scheme: "wikidata", value: "" })'],
    ['organisation(identifier: { scheme: "", value: "Q2292839" })'],
    ['organisation(identifier: { scheme: "wikidata Q2292839", value: "" })'],
    ['organisation(identifier: { scheme: "ror", value: "2021005588" })'],
  ])('%s is null', async (field) => expect(await find(field)).toMatchObject({ data: { found: null }, errors: [] }));

  it.each([
    ['organisation', 'Expected exactly one of id, slug, identifier, organisationNumber, got none.'],
    ['organisation(slug: "a", organisationNumber: "202100-5588")', 'got slug and organisationNumber.'],
    ['coalition(id: "x", slug: "a", identifier: { scheme: "a", value: "b" })', 'got id and slug and identifier.'],
    ['actor(id: "skolverket")', 'Expected an id that this server gave out, got "skolverket".'],
    ['actor(id: "")', 'Expected an id that this server gave out, got "".'],
    ['organisation(organisationNumber: "202100-5589")', 'Expected ten digits such as 202100-5588'],
    ['organisation(organisationNumber: "202100-5589")', 'the check digit is wrong'],
    ['organisation(organisationNumber: "811218-9876")', 'its third digit is below 2'],
    ['organisation(organisationNumber: "5588")', 'it is not ten digits'],
    ['organisation(identifier: { scheme: "SE-ON", value: "202100-5589" })', 'the check digit is wrong'],
  ])('%s is refused: %s', async (field, message) => {
    const { data, errors } = await find(field);
    expect(data).toEqual({ found: null });
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });

  it('finds many by one statement at most', async () => {
    const numbers = ['202100-5588', '202100-4185', '202100-1819', '202100-0555', '202100-0837'];
    const fields = numbers.map((number, i) => `o${i}: organisation(organisationNumber: "${number}") { slug }`);
    const { data, statements } = await ask(`{ ${fields.join(' ')} bySlug: actor(slug: "muvah") { slug } }`);
    expect(Object.values(data).map((found) => (found as { slug: string }).slug)).toEqual([
      ...[MFD, 'skolverket', 'centrala-studiestodsnamnden', 'socialstyrelsen', 'statistiska-centralbyran', 'muvah'],
    ]);
    expect(statements.length).toBe(1);
  });
});
