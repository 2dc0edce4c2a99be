import { isUnchanged } from '../../../src/server/answers/conditional-request';

const AT = 'Sun, 06 Nov 1994 08:49:37 GMT';
const BEFORE = 'Sun, 06 Nov 1994 08:49:36 GMT';
const AFTER = 'Sun, 06 Nov 1994 08:49:38 GMT';

const ask = (tags?: string, since?: string) => ({ 'if-none-match': tags, 'if-modified-since': since });

describe('What a client has is unchanged', () => {
  it.each([
    ['nothing', ask(), false],
    ['the tag', ask('"a"'), true],
    ['the tag as a weak one', ask('W/"a"'), true],
    ['any', ask('*'), true],
    ['any, with spaces', ask(' * '), true],
    ['another tag', ask('"b"'), false],
    ['the tag of another coding', ask('"a-gzip"'), false],
    ['the tag without quotes', ask('a'), false],
    ['an empty list', ask(''), false],
    ['a list with it', ask('"b", W/"a" ,"c"'), true],
    ['a list without spaces', ask('"b","a"'), true],
    ['a list of others', ask('"b", "aa"'), false],
    ['a tag with a comma', ask('"b,a"'), false],
    ['another tag, and a date that would do', ask('"b"', AFTER), false],
    ['the tag, and a date that would not do', ask('"a"', BEFORE), true],
    ['the second', ask(undefined, AT), true],
    ['a second later', ask(undefined, AFTER), true],
    ['a second before', ask(undefined, BEFORE), false],
    ['what is no date', ask(undefined, '1994'), false],
  ])('by %s', (_name, headers, unchanged) =>
    expect(isUnchanged(headers, { tag: '"a"', lastModified: 784111777 })).toBe(unchanged),
  );

  it('never by a date where none is stated', () =>
    expect(isUnchanged(ask(undefined, AFTER), { tag: '"a"', lastModified: null })).toBe(false));
});
