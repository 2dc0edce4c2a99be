/** TEXT (RFC 5545, 3.3.11), without its escapes. */
export const readText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));

/** A list of TEXT, split at commas that are not escaped. */
export const readTexts = (value: string): string[] =>
  (value.match(/(?:[^\\,]|\\[^]|\\$)+/g) ?? []).map((text) => readText(text).trim()).filter((text) => text !== '');
