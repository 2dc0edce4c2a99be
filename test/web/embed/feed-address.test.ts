import { baseAddress } from '../../../src/web/embed/base-address';
import { feedAddress } from '../../../src/web/embed/feed-address';
import { SOURCES } from '../../support/embed-sources';

describe('The address of a script', () => {
  it.each([
    ['https://a.example/embed/v1.js', 'https://a.example'],
    ['http://localhost:4000/embed/v1.js', 'http://localhost:4000'],
    ['https://a.example/sam/verkan/embed/v1.js?x=1#y', 'https://a.example/sam/verkan'],
    ['https://a.example/copy/v1.js', null],
    ['https://a.example/embed/v1.json', null],
    ['data:text/javascript,//a/embed/v1.js', null],
    ['', null],
  ])('%s says where the deployment is: %s', (script, base) => expect(baseAddress(script)).toBe(base));
});

describe('A source', () => {
  it.each(SOURCES)('%s is the feed of %s', (text, source) => {
    const [path, search] = (source ?? '').split('?');
    const expected = `https://a.example/s/feeds/${path}.json?${search ? `${search}&` : ''}limit=3&lang=sv`;
    expect(feedAddress('https://a.example/s', text, 3, 'sv')).toBe(source && expected);
  });
});
