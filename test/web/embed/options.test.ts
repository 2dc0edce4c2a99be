import { languageOf, readLimit, readParts } from '../../../src/web/embed/options';

describe('The attributes of an element', () => {
  it.each([
    ['1', 1],
    ['20', 20],
    [' 7 ', 7],
    ['0', 5],
    ['21', 5],
    ['-1', 5],
    ['3.5', 5],
    ['1e1', 5],
    ['many', 5],
    ['', 5],
    [null, 5],
  ])('limit %j is %d', (text, limit) => expect(readLimit(text)).toBe(limit));

  it.each([
    [null, ['organiser', 'place', 'status', 'calendar']],
    ['', []],
    ['place', ['place']],
    [' Calendar\n place place', ['place', 'calendar']],
    ['description nonsense', ['description']],
  ])('show %j is %j', (text, parts) => expect([...readParts(text)]).toEqual(parts));

  it.each([
    ['sv', 'sv'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['sv-FI', 'sv'],
    ['eng', null],
    ['de', null],
    ['', null],
    [null, null],
  ])('lang %j is %j', (tag, language) => expect(languageOf(tag)).toBe(language));
});
