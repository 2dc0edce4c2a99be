import { toGlobalId } from '../../src/shared/global-id';
import { uuidV5 } from '../../src/shared/uuid';
import { describeSeeds } from '../support/with-seeds';
import { throughPages } from '../support/through-pages';

describeSeeds((ask) => {
  const slugs = async (list: string) =>
    (await ask(`{ list: ${list} { nodes { slug } } }`)).data.list.nodes.map(({ slug }: { slug: string }) => slug);

  it.each([
    [
      'themes',
      [
        'fullfoljd-utbildning',
        'pandemins-foljder',
        'aktivitetsansvar',
        'likvardighet',
        'psykisk-halsa',
        'social-hallbarhet',
        'specialpedagogik',
        'vuxenutbildning',
      ],
    ],
    ['themes(first: 1, orderBy: { field: NAME, direction: DESC })', ['vuxenutbildning']],
    ['themes(filter: { broader: "likvardighet" })', []],
    ['themes(filter: { broader: "no-such-theme" })', []],
    [
      'sources',
      [
        'ny-koalition-fullstandig-skolgang',
        'projekt-fullfoljda-studier',
        'skolverket-regionala-dialoger',
        'spsm-samverkan-med-andra-aktorer',
        'samverkans-amnen',
        'svenska-myndigheter',
        'amnesgruppen-likvardig-utbildning',
      ],
    ],
    ['sources(last: 2)', ['svenska-myndigheter', 'amnesgruppen-likvardig-utbildning']],
    ['sources(first: 1, orderBy: { field: TITLE, direction: DESC })', ['amnesgruppen-likvardig-utbildning']],
    [
      'sources(filter: { publisher: { slug: "skolverket" } })',
      ['skolverket-regionala-dialoger', 'amnesgruppen-likvardig-utbildning'],
    ],
    ['sources(filter: { publisher: { organisationNumber: "202100-5745" } })', ['spsm-samverkan-med-andra-aktorer']],
    ['sources(filter: { publisher: { slug: "snaptive" } })', []],
    ['sources(filter: { publisher: { slug: "nobody" } })', []],
  ])('%s', async (list, expected) => expect(await slugs(list)).toEqual(expected));

  it.each([
    ['themes', 'NAME', 8],
    ['sources', 'TITLE', 7],
  ])('goes through all %s, both ways', async (list, field, count) => {
    const through = (size: number, direction: string) =>
      throughPages<{ node: { slug: string } }>(
        ask,
        size,
        (page, selection) =>
          `{ list: ${list}(${page}, orderBy: { field: ${field}, direction: ${direction} }) ${selection} }`,
        'node { slug }',
        (data) => data.list,
      );
    const all = await through(3, 'ASC');
    expect(all).toHaveLength(count);
    expect((await through(2, 'DESC')).map(({ node }) => node)).toEqual(all.map(({ node }) => node).reverse());
  });

  it.each([
    ['theme(slug: "likvardighet")', 'likvardighet'],
    [`theme(id: "${toGlobalId('Theme', uuidV5('theme:likvardighet'))}")`, 'likvardighet'],
    [`source(id: "${toGlobalId('Source', uuidV5('source:svenska-myndigheter'))}")`, 'svenska-myndigheter'],
    ['source(slug: "svenska-myndigheter")', 'svenska-myndigheter'],
    [`theme(id: "${toGlobalId('Source', uuidV5('source:svenska-myndigheter'))}")`, null],
    [`source(id: "${toGlobalId('Theme', uuidV5('theme:none'))}")`, null],
    ['theme(slug: "none")', null],
    ['theme(slug: "likvardighet ")', null],
    ['theme(slug: "LIKVARDIGHET")', null],
    ['source(slug: "likvardighet")', null],
  ])('%s is %s', async (field, slug) =>
    expect((await ask(`{ found: ${field} { slug } }`)).data.found?.slug ?? null).toBe(slug),
  );

  it.each([
    ['theme', 'Expected exactly one of id, slug, got none.'],
    ['source(id: "x", slug: "y")', 'Expected exactly one of id, slug, got id and slug.'],
    ['theme(id: "x")', 'Expected an id that this server gave out, got "x".'],
  ])('%s is refused: %s', async (field, message) => {
    const { errors } = await ask(`{ ${field} { slug } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it.each([
    ['amnesgruppen-likvardig-utbildning', '[2021-05..2021-10-11]', 'INFERRED', 'skolverket'],
    ['spsm-samverkan-med-andra-aktorer', '2020-02-06', 'STATED', 'specialpedagogiska-skolmyndigheten'],
    ['skolverket-regionala-dialoger', '2022-09-28', 'STATED', 'skolverket'],
    ['ny-koalition-fullstandig-skolgang', null, null, null],
    ['projekt-fullfoljda-studier', '[..2014-12-31]', 'INFERRED', null],
  ])('the source %s is of %s (%s), by %s', async (slug, edtf, dateBasis, publisher) => {
    const { data } = await ask(
      `{ source(slug: "${slug}") { date { edtf } dateBasis dateNote publisher { slug } language } }`,
    );
    expect(data.source).toEqual({
      date: edtf && { edtf },
      dateBasis,
      dateNote: dateBasis === 'INFERRED' ? expect.any(String) : null,
      publisher: publisher && { slug: publisher },
      language: 'sv',
    });
  });
});
