import { citations, describeEditing } from './support';

describeEditing((edit) => {
  const coalition = (name: string, kind: string, ...conveners: string[]) =>
    edit.add('coalitionCreate', { name, kind, conveners: conveners.map((slug) => ({ slug })), citations });
  const join = (member: object, into: string, more: object = {}) =>
    edit.run('membershipCreate', { coalition: { id: into }, member, citations, ...more });
  const contradiction = (path: string) => ({
    ...{ target: null, errors: [], userErrors: [{ code: 'CONTRADICTION', path: ['input', path] }] },
  });

  it('lets an actor be in a coalition once at a time', async () => {
    const id = await coalition('En gång', 'NETWORK');
    const member = { slug: 'skolverket' };
    const first = (await edit.done('membershipCreate', { coalition: { id }, member, period: '2015/2018', citations }))
      .target;
    expect(await join(member, id, { period: '2017/..' })).toMatchObject(contradiction('period'));
    expect(await join(member, id, { period: '2017/..', onBehalfOf: { slug: 'arbetsformedlingen' } })).toMatchObject({
      userErrors: [],
    });
    expect(await join(member, id, { period: '2018/2019' })).toMatchObject({ userErrors: [] });
    const longer = { ...(await edit.of(first.id)), period: '2015/..' };
    expect(await edit.run('membershipUpdate', longer)).toMatchObject(contradiction('period'));
  });

  it('lets one actor at a time convene what has one convener', async () => {
    const id = await coalition('Ett projekt', 'PROJECT', 'skolverket');
    const second = { roles: ['CONVENER', 'MEMBER'] };
    const member = { slug: 'arbetsformedlingen' };
    expect(await join(member, id, second)).toMatchObject(contradiction('roles'));
    const network = await coalition('Ett nätverk', 'NETWORK', 'skolverket', 'arbetsformedlingen');
    expect(await edit.run('coalitionUpdate', { ...(await edit.of(network)), kind: 'PROJECT' })).toMatchObject(
      contradiction('kind'),
    );
    const { nodes } = (await edit.ask(`{ node(id: "${id}") { ... on Coalition { members { nodes { id } } } } }`)).node
      .members;
    await edit.done('membershipEnd', { ...(await edit.of(nodes[0].id)), at: '2024' });
    expect(await join(member, id, { ...second, period: '2025/..' })).toMatchObject({ userErrors: [] });
  });

  it('lets nothing be inside itself, whichever way', async () => {
    const [a, b, c] = [
      await coalition('A', 'NETWORK'),
      await coalition('B', 'NETWORK'),
      await coalition('C', 'NETWORK'),
    ];
    expect(await join({ id: a }, a)).toMatchObject(contradiction('member'));
    expect(await join({ id: a }, b, { period: '2015/2020' })).toMatchObject({ userErrors: [] });
    expect(await edit.run('partOfCreate', { part: { id: b }, whole: { id: c }, citations })).toMatchObject({
      userErrors: [],
    });
    expect(await join({ id: c }, a, { period: '2019/..' })).toMatchObject(contradiction('member'));
    expect(await join({ slug: 'skolverket' }, a, { onBehalfOf: { id: a } })).toMatchObject(contradiction('member'));
    expect(await join({ id: c }, a, { period: '2021/..' })).toMatchObject({ userErrors: [] });
    const part = { part: { id: c }, whole: { id: b }, period: '2022/..', citations };
    expect(await edit.run('partOfCreate', part)).toMatchObject(contradiction('part'));
  });

  it('keeps a collective to one coalition, and numbers to legal entities', async () => {
    const [a, b] = [await coalition('Den ena', 'NETWORK'), await coalition('Den andra', 'NETWORK')];
    const collective = { name: 'skolor', nameKind: 'DESCRIPTIVE', kind: 'COLLECTIVE', citations };
    const id = await edit.add('organisationCreate', collective);
    expect(await join({ id }, a)).toMatchObject({ userErrors: [] });
    expect(await join({ id }, b)).toMatchObject(contradiction('member'));
    const number = { actor: { id }, scheme: 'SE-ON', value: '556036-0793', citations };
    expect(await edit.run('identifierCreate', number)).toMatchObject(contradiction('scheme'));
    const company = await edit.add('organisationCreate', { name: 'Bolaget', kind: 'COMPANY', citations });
    await edit.done('identifierCreate', { ...number, actor: { id: company } });
    expect(await edit.run('organisationUpdate', { ...(await edit.of(company)), kind: 'UNIT' })).toMatchObject(
      contradiction('kind'),
    );
  });
});
