import { GrowingArray } from './growing-array';

/** How a text is stored. Beyond Latin-1 as UTF-16, which keeps every string as it is, lone surrogates too. */
const NULL = 0;
const LATIN1 = 1;
const UTF16 = 2;
const BEYOND_LATIN1 = /[^\0-\xff]/;

/** What a column consists of: typed arrays on shared memory, which threads hand to each other without copying. */
export interface TextColumnParts {
  bytes: Uint8Array;
  /** Where each text begins in `bytes`, and one more for the end of the last. */
  offsets: Uint32Array;
  /** By text: 0 for null, 1 for Latin-1, 2 for UTF-16. */
  forms: Uint8Array;
}

/** Many texts (or nulls) in one piece of shared memory, at most 4 GB. A text is decoded each time that it is asked for. */
export class TextColumn {
  readonly length: number;
  private readonly buffer: Buffer;
  private readonly offsets: Uint32Array;
  private readonly forms: Uint8Array;

  constructor(readonly parts: TextColumnParts) {
    const { buffer, byteOffset, byteLength } = parts.bytes;
    this.buffer = Buffer.from(buffer, byteOffset, byteLength);
    this.offsets = parts.offsets;
    this.forms = parts.forms;
    this.length = parts.forms.length;
  }

  static from(texts: Iterable<string | null>): TextColumn {
    const builder = new TextColumnBuilder();
    for (const text of texts) builder.push(text);
    return builder.build();
  }

  /** Of all parts together. */
  get byteLength(): number {
    return this.buffer.byteLength + this.offsets.byteLength + this.forms.byteLength;
  }

  /** The text at a place from 0 to below `length`. */
  at(place: number): string | null {
    const form = this.forms[place];
    if (form === LATIN1) return this.buffer.toString('latin1', this.offsets[place], this.offsets[place + 1]);
    if (form === UTF16) return this.buffer.toString('utf16le', this.offsets[place], this.offsets[place + 1]);
    return null;
  }

  /** Of the text at a place, in UTF-16 units as `String.length`; 0 for null. */
  lengthAt(place: number): number {
    return (this.offsets[place + 1] - this.offsets[place]) >> (this.forms[place] === UTF16 ? 1 : 0);
  }

  /** Whether it is the text at a place. Nothing is decoded, here and below; a null is as an empty text. */
  isAt(place: number, text: string): boolean {
    return this.lengthAt(place) === text.length && this.compareBeginning(place, text) === 0;
  }

  /**
   * Whether the text at a place stands before (negative), begins with (0) or stands after (positive) `text`, in the order in which
   * JavaScript sorts strings.
   */
  compareBeginning(place: number, text: string): number {
    const from = this.offsets[place];
    const isWide = this.forms[place] === UTF16;
    const length = this.lengthAt(place);
    for (let i = 0; i < text.length; i++) {
      if (i === length) return -1;
      const unit = isWide ? this.buffer[from + i * 2] + this.buffer[from + i * 2 + 1] * 256 : this.buffer[from + i];
      if (unit !== text.charCodeAt(i)) return unit - text.charCodeAt(i);
    }
    return 0;
  }
}

/** Takes texts one by one. */
export class TextColumnBuilder {
  private buffer = Buffer.alloc(4096);
  private end = 0;
  private readonly offsets = new GrowingArray(Uint32Array);
  private readonly forms = new GrowingArray(Uint8Array);

  constructor() {
    this.offsets.push(0);
  }

  get length(): number {
    return this.forms.length;
  }

  push(text: string | null): void {
    const form = text === null ? NULL : BEYOND_LATIN1.test(text) ? UTF16 : LATIN1;
    if (text !== null) this.write(text, form === UTF16);
    this.forms.push(form);
    this.offsets.push(this.end);
  }

  build(): TextColumn {
    const bytes = new Uint8Array(new SharedArrayBuffer(this.end));
    bytes.set(this.buffer.subarray(0, this.end));
    return new TextColumn({ bytes, offsets: this.offsets.build(), forms: this.forms.build() });
  }

  private write(text: string, isWide: boolean): void {
    const size = isWide ? text.length * 2 : text.length;
    if (this.end + size > this.buffer.length) {
      const grown = Buffer.alloc(Math.max(this.end + size, this.buffer.length * 2));
      this.buffer.copy(grown);
      this.buffer = grown;
    }
    this.end += this.buffer.write(text, this.end, isWide ? 'utf16le' : 'latin1');
  }
}
