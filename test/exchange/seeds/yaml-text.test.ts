import { fileWith, problemsOf } from './support';

const laughs = () => {
  const names = [...'abcdefghij'];
  const first = `a: &a [${Array(9).fill('ha').join()}]`;
  return [
    first,
    ...names.slice(1).map((name, at) => `${name}: &${name} [${Array(9).fill(`*${names[at]}`).join()}]`),
  ].join('\n');
};

describe('A hostile or huge file is refused in one line', () => {
  it.each([
    ['flow lists without end', `a: ${'['.repeat(1_000_000)}`, /^a\.yaml:1:\d+: nested deeper than 50 levels$/],
    ['block lists without end', '- '.repeat(1_000_000), /^a\.yaml:1:\d+: nested deeper than 50 levels$/],
    ['aliases of aliases', laughs(), /^a\.yaml:1:1: expected at most 100 aliases/],
    ['an alias of itself', fileWith('organisations: &a [*a]'), /organisations\[0\]/],
    [
      'an alias of nothing',
      fileWith('organisations: *a'),
      /^a\.yaml:1:1: an alias \(\*name\) has no anchor \(&name\) before it$/,
    ],
    [
      'more than 10 MiB',
      `# ${'x'.repeat(10 * 1024 * 1024)}`,
      /^a\.yaml:1:1: the file is larger than 10 MiB: divide it$/,
    ],
    [
      'thousands of keys',
      Array.from({ length: 1001 }, (_, at) => `k${at}: v`).join('\n'),
      /expected at most 1000 keys, found 1001/,
    ],
    [
      'a tag',
      'source: !!js/function a',
      /^a\.yaml:1:23: tags such as tag:yaml\.org,2002:js\/function are not read here/,
    ],
    ['binary', 'source: !!binary aGVq', /tags such as tag:yaml\.org,2002:binary are not read here/],
    ['two documents', 'a: 1\n---\nb: 2', /^a\.yaml:2:\d: expected one document a file/],
    ['a list as a key', '? [a]\n: 1', /expected a word as key/],
    ['not YAML', 'a: "b', /^a\.yaml:1:\d: Missing closing "quote/],
    ['a null byte', '\0', /^a\.yaml:1:1: /],
  ])('%s', (_name, text, problem) => {
    const problems = problemsOf(text);
    expect(problems[0]).toMatch(problem);
    expect(problems.join('\n')).not.toMatch(/\n\s+at |node_modules/);
  });

  it('tells a hundred problems and how many more there are', () => {
    const problems = problemsOf(fileWith(`organisations:\n${'  - {}\n'.repeat(250)}`));
    expect(problems).toHaveLength(100);
    expect(problems[99]).toBe('a.yaml:102:5: 151 more problems from here on');
  });

  it('a key named __proto__ changes no object', () => {
    problemsOf(fileWith('__proto__: { polluted: yes }'));
    expect({}).not.toHaveProperty('polluted');
  });
});
