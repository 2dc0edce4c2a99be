import crypto from 'node:crypto';
import { hashOfKey, isKeyOf, newApiKey, prefixOfKey } from '../../src/access/api-key';

describe('An API key', () => {
  it('is a prefix and a secret of 256 bits, of which only a hash is stored', () => {
    const { text, prefix, hash } = newApiKey();
    expect(text).toMatch(/^samverkan_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}$/);
    expect(62 ** 43).toBeGreaterThan(2 ** 256);
    expect(prefixOfKey(text)).toBe(prefix);
    expect(hash).toBe(crypto.createHash('sha256').update(text).digest('hex'));
    expect(hash).toBe(hashOfKey(text));
  });

  it('is another one each time, of all signs', () => {
    const keys = Array.from({ length: 200 }, () => newApiKey());
    expect(new Set(keys.map(({ text }) => text)).size).toBe(200);
    expect(new Set(keys.flatMap(({ text }) => Array.from(text.slice(10)))).size).toBe(63);
  });

  it('is told from any other text of its prefix', () => {
    const { text, hash } = newApiKey();
    expect(isKeyOf(text, hash)).toBe(true);
    expect(isKeyOf(newApiKey().text, hash)).toBe(false);
    expect(isKeyOf(text, '')).toBe(false);
    expect(isKeyOf(text, hash.slice(0, 62))).toBe(false);
  });

  it.each([
    ['', null],
    ['samverkan_', null],
    [`samverkan_abcdefgh_${'x'.repeat(42)}`, null],
    [`samverkan_abcdefgh_${'x'.repeat(44)}`, null],
    [`samverkan_abcdefgh_${'x'.repeat(43)}\n`, null],
    [`samverkan_abcdefgh_${'x'.repeat(42)}å`, null],
    [`samverkan_abcdefg' or 1=1 --_${'x'.repeat(43)}`, null],
    [`samverkan_abcdefgh_${'x'.repeat(43)}`, 'abcdefgh'],
  ])('has a form: %j has the prefix %j', (text, prefix) => {
    expect(prefixOfKey(text)).toBe(prefix);
  });
});
