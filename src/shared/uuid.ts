import { createHash, randomBytes } from 'node:crypto';

const format = (bytes: Buffer): string => {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const stamp = (bytes: Buffer, version: number): Buffer => {
  bytes[6] = (bytes[6] & 0x0f) | (version << 4);
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes;
};

/** The namespace of ids that are made from names; fixed for ever, so that reseeded servers keep their ids. */
const NAMESPACE = Buffer.from('6f0b5c1e4d3a5b7e9c2f8a1d0e4b6c90', 'hex');

/** A name-based UUID (RFC 9562, 5.5): the same name always gives the same id. */
export const uuidV5 = (name: string): string =>
  format(stamp(createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16), 5));

/** A time-ordered UUID (RFC 9562, 5.7). */
export const uuidV7 = (now: number = Date.now()): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return format(stamp(bytes, 7));
};
