import { BadUserInput, quote } from './errors';

interface GlobalId {
  type: string;
  id: string;
}

const SHAPE = /^([A-Z][A-Za-z]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:~[0-9A-Za-z:/.+-]{1,60})?)$/;

/** The opaque id of an object: base64url of `Type:uuid`; an expected occurrence has `Event:series~period`. */
export const toGlobalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** The type and UUID behind an opaque id, or BAD_USER_INPUT. */
export const fromGlobalId = (text: string): GlobalId => {
  const match =
    text.length <= 200 && /^[A-Za-z0-9_-]+$/.test(text)
      ? SHAPE.exec(Buffer.from(text, 'base64url').toString('latin1'))
      : null;
  if (!match) throw new BadUserInput(`Expected an id that this server gave out, got ${quote(text)}.`);
  return { type: match[1], id: match[2] };
};
