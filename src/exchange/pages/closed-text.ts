const ISOLATES = /[\u2066-\u2069]/;
const OPENING = '\u2066\u2067\u2068';
const FIRST_STRONG = '\u2068';
const CLOSING = '\u2069';

/**
 * A text whose directional isolates (UAX #9, 2.5) are all opened and closed within it. Browsers isolate elements by the same
 * characters: one that is left open, or closes too much, would turn around what stands beside the element.
 */
export const closedText = (text: string): string => {
  if (!ISOLATES.test(text)) return text;
  let open = 0;
  let unopened = 0;
  for (const sign of text) {
    if (OPENING.includes(sign)) open++;
    else if (sign === CLOSING && open > 0) open--;
    else if (sign === CLOSING) unopened++;
  }
  return FIRST_STRONG.repeat(unopened) + text + CLOSING.repeat(open);
};
