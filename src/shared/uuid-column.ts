const HEX = new Uint8Array(128);
for (let digit = 0; digit < 16; digit++) {
  HEX[digit.toString(16).charCodeAt(0)] = digit;
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Where each byte of a UUID stands in its text of 36 characters. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

const BYTES = 16;
const { imul } = Math;

/** Many UUIDs in shared memory, 16 bytes each instead of a text of 36 characters. Their order is that of their texts. */
export class UuidColumn {
  /** Four a UUID; only whether they are equal means anything. */
  readonly words: Int32Array;
  private readonly buffer: Buffer;

  constructor(readonly bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }

  static ofCapacity(capacity: number): UuidColumn {
    return new UuidColumn(new Uint8Array(new SharedArrayBuffer(capacity * BYTES)));
  }

  at(place: number): string {
    const hex = this.buffer.toString('hex', place * BYTES, (place + 1) * BYTES);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** @throws RangeError unless the text is as long as a UUID (RFC 9562, 4) */
  set(place: number, uuid: string): void {
    if (uuid.length !== 36) throw new RangeError(`Expected a UUID, got "${uuid}"`);
    for (let i = 0; i < BYTES; i++)
      this.bytes[place * BYTES + i] =
        (HEX[uuid.charCodeAt(PLACES[i]) & 127] << 4) | HEX[uuid.charCodeAt(PLACES[i] + 1) & 127];
  }

  /** The same from the text of a UUID among others, in ASCII. */
  setFrom(place: number, text: Uint8Array, from: number): void {
    const { bytes } = this;
    for (let i = 0; i < BYTES; i++) {
      const at = from + PLACES[i];
      bytes[place * BYTES + i] = (HEX[text[at]] << 4) | HEX[text[at + 1]];
    }
  }

  compare(a: number, b: number): number {
    const { bytes } = this;
    for (let i = 0; i < BYTES; i++) {
      const difference = bytes[a * BYTES + i] - bytes[b * BYTES + i];
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** A number that is different for most ids: those made of names and those made of times both end at random. */
  hash(place: number): number {
    return imul(this.words[place * 4 + 3] ^ imul(this.words[place * 4 + 2], 31), 0x9e3779b1);
  }
}
