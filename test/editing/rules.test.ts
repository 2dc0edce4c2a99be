import { type Row, type RowType, type Values } from '../../src/editing/row';
import { circles, narrowerThanThemselves, selfRevisions } from '../../src/editing/rules/circles';
import { numbersWithoutEntity } from '../../src/editing/rules/legal-entities';
import { overlappingMemberships, secondConveners, sharedCollectives } from '../../src/editing/rules/memberships';
import { sharedOccurrences } from '../../src/editing/rules/occurrences';
import { secondOfficialNames } from '../../src/editing/rules/official-names';
import { type Rule } from '../../src/editing/rules/rule';
import { State } from '../../src/editing/state';
import { periodBounds } from '../../src/calendar/time/period-bounds';

const stateOf = (rows: Row[]): State => new State(new Map(rows.map((row) => [row.id, row])));
const row = (type: RowType, id: string, values: Values): Row => ({ type, id, values });

/** The bounds of a period that no dated source bears. */
const during = (period: string | null) => ({ period, ...periodBounds(period, 'Europe/Stockholm', []) });

/** `a in c as CONVENER for b, 2015/2016`; the last three may be left out. */
const membership = (text: string): Row => {
  const [, member, coalition, roles = 'MEMBER', onBehalfOf = null, period = null] =
    /^(\w+) in (\w+)(?: as ([A-Z,]+))?(?: for (\w+))?(?:, (\S+))?$/.exec(text)!;
  const values = { memberId: member, coalitionId: coalition, onBehalfOfId: onBehalfOf, roles, ...during(period) };
  return row('Membership', text, values);
};

const KINDS: Record<string, string> = { project: 'PROJECT', network: 'NETWORK', schools: 'COLLECTIVE', unit: 'UNIT' };
const clashesOf = (rule: Rule, rows: Row[]): string[] =>
  rule(stateOf(rows), (id) => KINDS[id] ?? null).map(({ rows: [first] }) => first.id);

describe('Memberships', () => {
  it.each<[string, Rule, string[], string[]]>([
    ['at one time', overlappingMemberships, ['a in c, 2015/2016', 'a in c, 2016-03/..'], []],
    ['after another', overlappingMemberships, ['a in c, 2015/2016', 'a in c, 2017/..'], []],
    ['within another', overlappingMemberships, ['a in c, 2010/2019', 'a in c, 2012/2013'], ['a in c, 2012/2013']],
    ['in an open one', overlappingMemberships, ['a in c, 2010/..', 'a in c, 2019/2020'], ['a in c, 2019/2020']],
    ['after one of unknown end', overlappingMemberships, ['a in c, 2010/', 'a in c, 2019/2020'], []],
    ['that are not sure', overlappingMemberships, ['a in c, 2010/2019', 'a in c, 2012~/2013~'], []],
    ['of others', overlappingMemberships, ['a in c', 'b in c', 'a in d', 'a in c for b'], []],
    [
      'convening a project',
      secondConveners,
      ['a in project as CONVENER', 'b in project as HOST,CONVENER'],
      ['b in project as HOST,CONVENER'],
    ],
    ['convening a network', secondConveners, ['a in network as CONVENER', 'b in network as CONVENER'], []],
    [
      'convening in turn',
      secondConveners,
      ['a in project as CONVENER, 2015/2016', 'b in project as CONVENER, 2017/..'],
      [],
    ],
    ['convening for one', secondConveners, ['a in project as CONVENER', 'b in project as CONVENER for a'], []],
    ['of a collective', sharedCollectives, ['schools in c, 2015/2016', 'schools in c, 2017/..'], []],
    ['of a shared collective', sharedCollectives, ['schools in c', 'schools in d'], ['schools in c']],
    ['in itself', circles, ['a in a'], ['a in a']],
    ['in itself for another', circles, ['b in a for a'], ['b in a for a']],
    ['in a circle', circles, ['a in b, 2015/..', 'b in a, 2017/2018'], ['a in b, 2015/..', 'b in a, 2017/2018']],
    ['in a circle in turn', circles, ['a in b, 2015/2016', 'b in a, 2017/2018'], []],
    ['in a chain', circles, ['a in b', 'b in c', 'a in c'], []],
  ])('%s', (_name, rule, memberships, clashes) =>
    expect(clashesOf(rule, memberships.map(membership))).toEqual(clashes),
  );

  it('that say the same period twice', () => {
    const twice = [membership('a in c'), { ...membership('a in c'), id: 'again' }];
    expect(clashesOf(overlappingMemberships, twice)).toEqual(['again']);
  });
});

describe('Other rows', () => {
  const name = (id: string, kind: string, language: string, period: string | null = null) =>
    row('ActorName', id, { actorId: 'a', text: id, kind, language, period });
  const number = (actorId: string, scheme: string) => row('Identifier', `${scheme} of ${actorId}`, { actorId, scheme });
  const theme = (id: string, broaderId: string | null) => row('Theme', id, { broaderId });
  const series = (id: string, revisionOfId: string | null) => row('Series', id, { revisionOfId });
  const event = (id: string, occurrenceOf: string | null) =>
    row('Event', id, { seriesId: 's', occurrenceOf, slug: id });

  it.each<[string, Rule, Row[], string[]]>([
    [
      'one name a language',
      secondOfficialNames,
      [name('x', 'OFFICIAL', 'SV'), name('y', 'OFFICIAL', 'EN'), name('z', 'ALIAS', 'SV')],
      [],
    ],
    ['two names', secondOfficialNames, [name('x', 'OFFICIAL', 'SV'), name('y', 'OFFICIAL', 'SV')], ['x']],
    ['two names in turn', secondOfficialNames, [name('x', 'OFFICIAL', 'SV', '/2015'), name('y', 'OFFICIAL', 'SV')], []],
    ['numbers of entities', numbersWithoutEntity, [number('a', 'SE-ON'), number('unit', 'wikidata')], []],
    [
      'numbers of parts',
      numbersWithoutEntity,
      [number('unit', 'SE-ON'), number('schools', 'SE-ON')],
      ['SE-ON of unit', 'SE-ON of schools'],
    ],
    ['themes in a tree', narrowerThanThemselves, [theme('a', null), theme('b', 'a'), theme('c', 'a')], []],
    ['themes in a circle', narrowerThanThemselves, [theme('a', 'b'), theme('b', 'a'), theme('c', 'a')], ['a', 'b']],
    ['revisions in a row', selfRevisions, [series('a', null), series('b', 'a')], []],
    ['revisions in a circle', selfRevisions, [series('a', 'b'), series('b', 'a')], ['a', 'b']],
    [
      'events of occurrences',
      sharedOccurrences,
      [event('a', '2026-01'), event('b', '2026-05'), event('c', null), event('d', null)],
      [],
    ],
    ['events of one', sharedOccurrences, [event('a', '2026-01'), event('b', '2026-01')], ['a']],
  ])('%s', (_name, rule, rows, clashes) => expect(clashesOf(rule, rows)).toEqual(clashes));
});
