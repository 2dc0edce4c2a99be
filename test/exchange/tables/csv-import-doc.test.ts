import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeeds } from '../../../src/exchange/seeds/check-seeds';
import { problemText } from '../../../src/exchange/seeds/seed-problem';
import { problemsOf, seedOf } from './support';

const DOC = readFileSync(join(__dirname, '../../../docs/csv-import.md'), 'utf8');
const blocks = (language: string) =>
  [...DOC.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text);

const [groups, members] = blocks('csv');
const [mapping] = blocks('yaml');
const [, problems] = /```\n(members\.csv:.*?)```/s.exec(DOC)!;

const TABLES = { 'groups.csv': groups, 'members.csv': members };
const FILE = 'northern-groups.yaml';

describe('The page on tables', () => {
  it('shows a mapping that can be read', () => {
    const seed = seedOf(mapping, TABLES, FILE);
    expect(checkSeeds([seed])).toEqual([]);
    expect(seed.actors.map(({ slug, website }) => `${slug} ${website}`)).toEqual([
      ...['ada-berg null', 'bo-ek null', 'group-n https://north.example', 'group-n2 null'],
    ]);
    expect(seed.partOf.map(({ part, whole }) => `${part} ${whole}`)).toEqual(['group-n2 group-n']);
    expect(seed.memberships.map(({ member, roles, label, period }) => [member, ...roles, label, period])).toEqual([
      ['ada-berg', 'CHAIR', 'MEMBER', 'Chair', '2020-09/'],
      ['bo-ek', 'MEMBER', 'Ordinary member', '/2024'],
    ]);
  });

  it('shows problems as they are told', () => {
    const lost = seedOf(mapping, { ...TABLES, 'members.csv': members.replace('N2', 'N3') }, FILE);
    const told = [
      ...problemsOf(mapping, { ...TABLES, 'members.csv': members.replace('member,,', 'membr,,') }, FILE),
      ...checkSeeds([lost]).map(problemText),
      ...problemsOf(mapping.replace("name: '{name}'", "name: '{nam}'"), TABLES, FILE),
    ];
    expect(told.join('\n')).toBe(problems.trim());
  });
});
