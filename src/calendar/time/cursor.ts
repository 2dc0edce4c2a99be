import { EdtfError } from './edtf-error';

/** Reads a text once from left to right. */
export class Cursor {
  position = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.position === this.text.length;
  }

  /** Steps over `token` if it comes next. */
  skip(token: string): boolean {
    if (!this.text.startsWith(token, this.position)) return false;
    this.position += token.length;
    return true;
  }

  /** What a sticky pattern (flag `y`) matches here, stepping over it. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match) this.position += match[0].length;
    return match;
  }

  fail(expected: string, position = this.position): never {
    throw new EdtfError(this.text, position, expected);
  }
}
