import { fromGlobalId, toGlobalId } from '../../src/shared/global-id';

const UUID = '0b3aa237-61fb-58ff-b705-1df9f868edcb';
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('A global id', () => {
  it.each([
    ['Organisation', UUID],
    ['PartOf', UUID],
    ['Event', `${UUID}~2027-01`],
    ['Event', `${UUID}~2024-01/2024-04`],
    ['Event', `${UUID}~2021-10-12T13:00:00`],
  ])('of %s %s comes back', (type, id) => {
    const global = toGlobalId(type, id);
    expect(global).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(fromGlobalId(global)).toEqual({ type, id });
  });

  it.each([
    ['a UUID alone', UUID],
    ['an unencoded one', `Organisation:${UUID}`],
    ['capitals', encoded(`Organisation:${UUID.toUpperCase()}`)],
    ['a type in lower case', encoded(`organisation:${UUID}`)],
    ['no type', encoded(`:${UUID}`)],
    ['a number for an id', encoded('Organisation:1')],
    ['no period', encoded(`Event:${UUID}~`)],
    ['a period that is too long', encoded(`Event:${UUID}~${'2'.repeat(61)}`)],
    ['quotes in the period', encoded(`Event:${UUID}~2027' or 1=1`)],
    ['something behind it', encoded(`Organisation:${UUID}\n`)],
    ['padding', `${encoded(`Theme:${UUID}`)}=`],
    ['nothing', ''],
    ['200 characters and more', 'A'.repeat(201)],
  ])('is refused: %s', (_which, text) =>
    expect(() => fromGlobalId(text)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^Expected an id that this server gave out, got ".*"\.$/),
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ),
  );
});
