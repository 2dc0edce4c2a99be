import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX_LENGTH = 8;

/** 43 signs of 62 are 256 bits: no salt and no slow hash is needed against guessing. */
const SECRET_LENGTH = 43;

/** `samverkan_`, by which scanners find keys that leaked; a prefix by which people tell them apart; the secret. */
const SHAPE = new RegExp(`^samverkan_(\\w{${PREFIX_LENGTH}})_\\w{${SECRET_LENGTH}}$`);

const random = (length: number): string => Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** SHA-256 of a whole key, in hexadecimal. */
export const hashOfKey = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A new key: its text, which nobody keeps but who asked for it, and what is stored of it. */
export const newApiKey = (): { text: string; prefix: string; hash: string } => {
  const prefix = random(PREFIX_LENGTH);
  const text = `samverkan_${prefix}_${random(SECRET_LENGTH)}`;
  return { text, prefix, hash: hashOfKey(text) };
};

/** The prefix of what has the form of a key; null for anything else. */
export const prefixOfKey = (text: string): string | null => SHAPE.exec(text)?.[1] ?? null;

/** Whether a key is the one whose hash is stored, in the same time wherever they differ. */
export const isKeyOf = (text: string, hash: string): boolean => {
  const [given, stored] = [Buffer.from(hashOfKey(text), 'hex'), Buffer.from(hash, 'hex')];
  return given.length === stored.length && timingSafeEqual(given, stored);
};
