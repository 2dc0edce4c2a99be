/**
 * The second since which other bytes than before are known. A second that was stated for the last ones is not stated again: who has those
 * would be told that nothing changed (RFC 9110, 8.8.2.2).
 */
export const laterSecond = (now: number, last: number): number =>
  // One that lies a second ahead was not stated yet.
  last === now + 1 ? last : Math.max(now, last + 1);
