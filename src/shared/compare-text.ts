/** In the order of UTF-16 units, in which JavaScript sorts strings: negative, 0 or positive. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
