import { randomOf } from '../../../network/support/random';

const SIGNS = [
  ...[
    'a',
    'ö',
    'Å',
    '0',
    ' ',
    '.',
    ',',
    ';',
    ':',
    '/',
    '\\',
    '(',
    ')',
    '{',
    '}',
    '|',
    '\u00a0',
    '漢',
    '👩‍🏫',
    'é',
    'e\u0301',
  ],
  ...['<', '>', '&', '"', "'", ']]>', '<!--', '-->', '<?', '?>', '&amp;', '&#0;', '</node>', '<![CDATA['],
  ...['\n', '\r', '\r\n', '\t', '\0', '\u0001', '\u001b', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe', '\uffff'],
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '=1+1', '=HYPERLINK("x")', '\ud800', '\udc00', '__proto__', 'null'],
];

/** Names that nobody should have and somebody will enter; the same each time. */
export function nastyNames(count: number): string[] {
  const random = randomOf(20_260_801);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join(''),
  );
}
