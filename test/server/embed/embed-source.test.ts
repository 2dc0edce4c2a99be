import { builderChoice } from '../../../src/server/embed/builder-choice';
import { readSource, sourceText } from '../../../src/server/embed/embed-source';
import { SOURCES } from '../../support/embed-sources';

const BASE = 'https://a.example/s';

describe('A source', () => {
  it.each(SOURCES)('%s is read as %s', (text, expected) => {
    const source = readSource(text, BASE);
    expect(source && sourceText(source)).toBe(expected);
  });
});

describe('The fields of the form', () => {
  it.each([
    [{}, ''],
    [{ of: 'people', slug: ' ' }, ''],
    [{ of: 'people', slug: ' x ' }, 'people/x'],
    [{ slug: 'x' }, 'coalitions/x'],
    [{ of: 'nonsense', slug: 'x' }, 'coalitions/x'],
    [{ of: ['themes', 'people'], slug: ['x', 'y'] }, 'themes/x'],
    [{ of: 'events' }, 'events'],
    [{ of: 'events', slug: 'x', actor: '', theme: 'å&b', region: 'r' }, 'events?theme=%C3%A5%26b&region=r'],
    [{ source: 'regions/r', of: 'people', slug: 'x' }, 'regions/r'],
  ])('%j ask for %j', (query, asked) => expect(builderChoice(query, BASE).asked).toBe(asked));

  it('hold what a source says', () => {
    expect(builderChoice({ source: 'events?theme=skola' }, BASE)).toMatchObject({
      kind: 'events',
      slug: '',
      theme: 'skola',
    });
    expect(builderChoice({ source: 'people/x' }, BASE)).toMatchObject({ kind: 'people', slug: 'x', theme: '' });
    expect(builderChoice({ source: '"><b>' }, BASE)).toMatchObject({ kind: 'coalitions', slug: '"><b>', source: null });
  });
});
