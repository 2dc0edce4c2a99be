/** Readers of JSON that nobody has checked. What is not of the kind asked for is as good as absent. */

export type Fields = Record<string, unknown>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

export const textsOf = (value: unknown): string[] => listOf(value).flatMap((item) => textOf(item) ?? []);

const LINKED = ['http:', 'https:', 'webcal:'];

/** A whole address that is safe to link to: never `javascript:` or `data:`. */
export const addressOf = (value: unknown): string | null => {
  const text = textOf(value);
  if (!text) return null;
  try {
    const url = new URL(text);
    return LINKED.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};
