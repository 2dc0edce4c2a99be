import { join } from 'node:path';
import { type NetworkRows } from '../../../src/exchange/network/network-rows';
import { writeGexf } from '../../../src/exchange/network/write-gexf';
import { asGexf12 } from './support/as-gexf-12';
import { ofNastyNames } from './support/nasty-network';
import { SMALL, id, network, textOf } from './support/network';
import { describeWithSchema, problemsBy } from './support/xml';

const VALID: [string, NetworkRows][] = [
  ['a small network', SMALL],
  ['an empty one', network([], [])],
  ['nasty names', ofNastyNames],
];

describe('Against our own schema', () => {
  const problems = problemsBy(join(__dirname, 'gexf-1.3.xsd'));

  it.each(VALID)('%s is valid', async (_name, rows) => {
    expect(await problems(textOf(writeGexf, rows))).toEqual([]);
  });

  it.each([
    ['another version', ' version="1.3"', ' version="1.2"', /version/],
    ['another namespace', '//gexf.net/1.3', '//gexf.net/1.4', /No matching global declaration/],
    ['an unknown element', '</meta>', '<keywords/></meta>', /keywords.*not expected/],
    ['a directed graph', '"undirected"', '"directed"', /defaultedgetype/],
    ['a graph at rest', 'mode="dynamic"', 'mode="static"', /mode/],
    ['no format of time', ' timeformat="dateTime"', '', /timeformat.*required but missing/],
    ['an unknown type', 'type="double"', 'type="decimal"', /not an element of the set/],
    ['attributes of nodes twice', 'class="edge"', 'class="node"', /Duplicate key-sequence \['node'\]/],
    ['an attribute twice', 'id="subkind"', 'id="kind"', /Duplicate key-sequence \['kind'\]/],
    ['a value for nothing', 'for="kind"', 'for="sort"', /No match found for key-sequence \['sort'\]/],
    ['a value twice', 'for="subkind"', 'for="kind"', /Duplicate key-sequence \['kind'\]/],
    ['edges before nodes', /(<nodes[\s\S]*<\/nodes>\n)(<edges[\s\S]*<\/edges>)/, '$2$1', /Expected is.*nodes/],
    ['an id that is no UUID', id('b1'), 'Ada', /not accepted by the pattern/],
    ['a node twice', id('b1'), id('a1'), /Duplicate key-sequence/],
    ['an edge twice', id('e2'), id('e1'), /Duplicate key-sequence/],
    ['two edges of the same ends', `source="${id('b1')}"`, `source="${id('a1')}"`, /Duplicate key-sequence/],
    ['an edge to nowhere', `target="${id('c1')}"`, `target="${id('c2')}"`, /No match found for key-sequence/],
    ['an edge of no weight', 'weight="2"', 'weight="0"', /weight/],
    ['an edge without an end', ' target=', ' aim=', /target.*required but missing/],
    ['spells behind values', /(<spells>.*<\/spells>)(<attvalues>.*<\/attvalues>)/, '$2$1', /spells.*not expected/],
    ['spells without a spell', /<spells>.*<\/spells>/, '<spells/>', /Missing child element/],
    ['a spell of a day', 'start="2021-08-15T22:00:00Z"', 'start="2021-08-15"', /start/],
    ['a spell on the 30th of February', '2021-08-15T22', '2021-02-30T22', /start/],
    ['a spell in a local time', 'T22:00:00Z', 'T22:00:00', /pattern/],
    ['a spell that is open at a bound', 'end=', 'endopen=', /endopen.*not allowed/],
  ])('%s is not valid', async (_name, part, change, problem) => {
    const text = textOf(writeGexf, SMALL);
    const broken = text.replace(part, change);
    expect(broken).not.toBe(text);
    expect((await problems(broken)).join('\n')).toMatch(problem);
  });
});

describeWithSchema('gexf-1.3/gexf.xsd', (problems) => {
  it.each(VALID)('%s is valid', async (_name, rows) => {
    expect(await problems(textOf(writeGexf, rows))).toEqual([]);
  });

  it('what is not GEXF is not valid', async () => {
    expect(await problems(textOf(writeGexf, SMALL).replace(' target=', ' aim='))).not.toEqual([]);
  });
});

describeWithSchema('gexf-1.2/gexf.xsd', (problems) => {
  it.each(VALID)('%s is valid as GEXF 1.2', async (_name, rows) => {
    expect(await problems(asGexf12(textOf(writeGexf, rows)))).toEqual([]);
  });

  it.each([
    ['the namespace of 1.3', '//www.gexf.net/1.2draft', '//gexf.net/1.3'],
    ['the version of 1.3', 'version="1.2"', 'version="1.3"'],
    ['an edge without an end', ' target=', ' aim='],
    ['a spell that is no time', '2021-08-15T22:00:00Z', '2021-08-15 at ten'],
  ])('%s is not valid', async (_name, part, change) => {
    const broken = asGexf12(textOf(writeGexf, SMALL)).replace(part, change);
    expect(broken).not.toBe(asGexf12(textOf(writeGexf, SMALL)));
    expect(await problems(broken)).not.toEqual([]);
  });
});
