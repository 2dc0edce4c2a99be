const HALF = /\p{Surrogate}/u;
const EACH_HALF = new RegExp(HALF, 'gu');

/** The text with halves of surrogate pairs, which UTF-8 cannot hold, as U+FFFD, the replacement character. */
export const wellFormed = (text: string): string => (HALF.test(text) ? text.replace(EACH_HALF, '\ufffd') : text);
