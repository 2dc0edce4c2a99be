/** Numbers from 0 to below 1, the same in every run (Mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const WORDS = [
  '\r\n',
  '\n ',
  '\r',
  '\0',
  '\xff',
  ';',
  ':',
  '"',
  ',',
  '\\',
  '=',
  '^',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  'RRULE:FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5\r\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n',
  'DTSTART:99991231T235959Z\r\n',
  'DTSTART;VALUE=DATE:00000101\r\n',
  'DTEND;TZID=X:20260101T000000\r\n',
  'DURATION:-P99999999W\r\n',
  'RDATE:20260101T000000Z/PT1H,20260230\r\n',
  'UID:__proto__\r\n',
  'TZOFFSETTO:+9999\r\n',
];

/** Calendars with one to eight changes each, the same in every run. */
export function* mutations(originals: readonly Buffer[], count: number): Generator<Buffer> {
  const random = numbers(4);
  const below = (limit: number) => Math.floor(random.next().value * limit);
  const small = originals.filter(({ length }) => length > 0 && length < 20_000);
  const change = (bytes: Buffer): Buffer => {
    const [at, length] = [below(bytes.length + 1), below(60)];
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (below(6)) {
      case 0:
        return Buffer.concat([before, Buffer.from([below(256)]), after.subarray(1)]);
      case 1:
        return Buffer.concat([before, after.subarray(length)]);
      case 2:
        return Buffer.concat([before, after.subarray(0, length), after]);
      case 3:
        return Buffer.concat([before, Buffer.from(WORDS[below(WORDS.length)], 'latin1'), after]);
      case 4: {
        const lines = bytes.toString('latin1').split('\n');
        const [line] = lines.splice(below(lines.length), 1);
        lines.splice(below(lines.length), 0, line);
        return Buffer.from(lines.join('\n'), 'latin1');
      }
      default: {
        const other = small[below(small.length)];
        return Buffer.concat([before, other.subarray(below(other.length)), after.subarray(0, length * 20)]);
      }
    }
  };
  for (let made = 0; made < count; made++) {
    let bytes = small[below(small.length)];
    for (let left = below(8); left >= 0; left--) bytes = change(bytes);
    yield bytes;
  }
}
