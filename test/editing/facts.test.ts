import { actorId, citations, describeEditing, editorOf } from './support';

const coalition = { slug: 'likvardig-utbildning' };
const organisation = { slug: 'skolverket' };

interface Case {
  thing: string;
  create: object;
  select: string;
  created: object;
  update: object;
  updated: object;
  /** Inputs of the first mutation that are refused, each with the code and the place. */
  wrong: [input: object, code: string, path: string][];
  ends?: boolean;
}

const FACTS: Case[] = [
  {
    thing: 'actorName',
    create: { actor: organisation, text: 'Skolis', kind: 'ALIAS', period: '2015/..' },
    select: 'id text language kind period { edtf } citations { source { slug } }',
    created: { text: 'Skolis', language: 'SV', kind: 'ALIAS', period: { edtf: '2015/..' } },
    update: { text: 'The Agency', language: 'EN', period: null },
    updated: { text: 'The Agency', language: 'EN', kind: 'ALIAS', period: null },
    wrong: [
      [{ text: ' ' }, 'INVALID', 'text'],
      [{ text: 'a\u202eb' }, 'INVALID', 'text'],
      [{ text: 'a\nb' }, 'INVALID', 'text'],
      [{ text: 'å'.repeat(501) }, 'INVALID', 'text'],
      [{ period: '2015' }, 'INVALID', 'period'],
      [{ period: '2015/2014' }, 'INVALID', 'period'],
      [{ actor: { slug: 'nobody' } }, 'NOT_FOUND', 'actor'],
      [{ citations: [] }, 'UNCITED', 'citations'],
      [{ citations: [{ source: { slug: 'nowhere' } }] }, 'NOT_FOUND', 'citations.0.source'],
      [{ citations: [{ ...citations[0], basis: 'INFERRED' }] }, 'INVALID', 'citations.0.note'],
      [{ kind: 'OFFICIAL', period: null }, 'CONTRADICTION', 'kind'],
    ],
    ends: true,
  },
  {
    thing: 'identifier',
    create: { actor: organisation, scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
    select: 'id scheme value citations { source { slug } }',
    created: { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
    update: { value: '529900T8BM49AURSDO55' },
    updated: { scheme: 'lei', value: '529900T8BM49AURSDO55' },
    wrong: [
      [{ value: '5493001KJTIIGC8Y1R13' }, 'INVALID', 'value'],
      [{ scheme: 'SE-ON', value: '202100-4186' }, 'INVALID', 'value'],
      [{ scheme: 'SE-ON', value: '202100-4185' }, 'TAKEN', 'value'],
      [{ scheme: 'a b' }, 'INVALID', 'scheme'],
    ],
  },
  {
    thing: 'partOf',
    create: { part: organisation, whole: { slug: 'arbetsformedlingen' }, period: '2030/..' },
    select: 'id part { slug } whole { slug } period { edtf } citations { source { slug } }',
    created: { part: organisation, whole: { slug: 'arbetsformedlingen' }, period: { edtf: '2030/..' } },
    update: { period: '2031/..' },
    updated: { period: { edtf: '2031/..' } },
    wrong: [
      [{ part: coalition }, 'NOT_FOUND', 'part'],
      [{ whole: { slug: 'hanna-sigsjo' } }, 'NOT_FOUND', 'whole'],
      [{ whole: organisation }, 'CONTRADICTION', 'part'],
    ],
    ends: true,
  },
  {
    thing: 'position',
    create: { person: { slug: 'hanna-sigsjo' }, organisation, title: 'generaldirektör', period: '2026-01/..' },
    select: 'id title person { slug } organisation { slug } period { edtf } citations { source { slug } }',
    created: { title: 'generaldirektör', organisation, period: { edtf: '2026-01/..' } },
    update: { title: null },
    updated: { title: null },
    wrong: [
      [{ person: organisation }, 'NOT_FOUND', 'person'],
      [{ organisation: coalition }, 'NOT_FOUND', 'organisation'],
      [{ title: '' }, 'INVALID', 'title'],
    ],
    ends: true,
  },
  {
    thing: 'purpose',
    create: { coalition, kind: 'AIM', text: 'att mötas\noch lära' },
    select: 'id kind text en: text(language: EN) citations { source { slug } }',
    created: { kind: 'AIM', text: 'att mötas\noch lära', en: 'att mötas\noch lära' },
    update: { kind: 'SUCCESS', textEn: 'to meet' },
    updated: { kind: 'SUCCESS', text: 'att mötas\noch lära', en: 'to meet' },
    wrong: [
      [{ coalition: organisation }, 'NOT_FOUND', 'coalition'],
      [{ text: 'a\u0000b' }, 'INVALID', 'text'],
      [{ text: 'a'.repeat(5_001) }, 'INVALID', 'text'],
    ],
  },
  {
    thing: 'mandate',
    create: { coalition, kind: 'LAW', title: 'Skollagen', target: 'alla', actor: organisation, period: '2010-08/..' },
    select:
      'id kind title en: title(language: EN) target description actor { slug } period { edtf } citations { source { slug } }',
    created: { kind: 'LAW', title: 'Skollagen', target: 'alla', description: null, actor: organisation },
    update: { titleEn: 'The School Act', target: null, actor: null },
    updated: { title: 'Skollagen', en: 'The School Act', target: null, actor: null },
    wrong: [
      [{ title: 'x'.repeat(501) }, 'INVALID', 'title'],
      [{ actor: { slug: 'nobody' } }, 'NOT_FOUND', 'actor'],
    ],
    ends: true,
  },
  {
    thing: 'activity',
    create: { coalition, name: 'En kartläggning', state: 'PLANNED', starts: '2026-21' },
    select: 'id name state starts { edtf } description citations { source { slug } }',
    created: { name: 'En kartläggning', state: 'PLANNED', starts: { edtf: '2026-21' }, description: null },
    update: { state: 'ONGOING', description: 'Nu.' },
    updated: { name: 'En kartläggning', state: 'ONGOING', description: 'Nu.' },
    wrong: [[{ starts: 'soon' }, 'INVALID', 'starts']],
  },
];

describeEditing((edit) => {
  describe.each(FACTS)('$thing', ({ thing, create, select, created, update, updated, wrong, ends }) => {
    const input = { ...create, citations };

    it('is added, corrected, ended and removed', async () => {
      const { target, changes } = await edit.done(`${thing}Create`, input, { select: `${select} version` });
      expect(target).toMatchObject({ ...created, version: 1, citations: citations.map(({ source }) => ({ source })) });
      expect(changes.slice(0, 2).map(({ kind }) => kind)).toEqual(['ADDED', 'ADDED']);

      const change = { id: target.id, expectedVersion: target.version, ...update };
      const corrected = await edit.done(`${thing}Update`, change, { select: `${select} version` });
      expect(corrected.target).toMatchObject({ ...updated, id: target.id, version: 2 });

      const stale = await edit.run(`${thing}Update`, { id: target.id, expectedVersion: 1, ...update });
      expect(stale).toMatchObject({ target: null, userErrors: [{ code: 'CONFLICT', currentVersion: 2 }] });

      if (ends) {
        const end = { ...(await edit.of(target.id)), at: '2040' };
        expect((await edit.done(`${thing}End`, end, { select })).target.period.edtf).toMatch(/\/2040$/);
      }

      const last = await edit.of(target.id);
      const tried = await edit.done(`${thing}Delete`, { ...last, dryRun: true });
      expect(tried.changes.filter(({ kind }) => kind === 'REMOVED').map(({ id }) => id)).toContain(target.id);
      expect((await edit.ask(`{ node(id: "${target.id}") { id } }`)).node).toEqual({ id: target.id });
      expect((await edit.done(`${thing}Delete`, last)).target).toBeNull();
      expect((await edit.ask(`{ node(id: "${target.id}") { id } }`)).node).toBeNull();
    });

    it.each(wrong.map(([difference, code, path]) => ({ difference, code, path })))(
      'is refused: $code at $path',
      async ({ difference, code, path }) => {
        const { userErrors, target, errors } = await edit.run(`${thing}Create`, { ...input, ...difference });
        expect(errors).toEqual([]);
        expect({ target, userErrors }).toMatchObject({ target: null, userErrors: [{ code }] });
        expect(userErrors[0].path.slice(1).join('.')).toBe(path);
      },
    );

    it('is refused to readers and to the editors of others, and given to those who keep it', async () => {
      const others = { viewer: editorOf('hanna-sigsjo') };
      expect(await edit.run(`${thing}Create`, input, others)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });

      const own = { viewer: editorOf('skolverket', 'arbetsformedlingen') };
      const { target } = await edit.done(`${thing}Create`, input, own);
      const change = await edit.of(target.id);
      expect(await edit.run(`${thing}Update`, { ...change, ...update }, others)).toMatchObject({
        errors: [{ code: 'FORBIDDEN' }],
      });
      expect(await edit.run(`${thing}Delete`, change, others)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
      await edit.done(`${thing}Delete`, change, own);
    });
  });

  it('says nothing of what has another type', async () => {
    const { userErrors } = await edit.run('positionUpdate', {
      ...{ id: actorId('Organisation', 'skolverket'), expectedVersion: 1, title: 'x' },
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'id'] }]);
  });
});
