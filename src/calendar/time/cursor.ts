import { TimeError } from './time-error';

/** A text that is not a time in the part of EDTF that we accept. `position` counts characters from 0. */
export class EdtfError extends TimeError {
  override readonly name = 'EdtfError';

  constructor(
    readonly input: string,
    readonly position: number,
    expected: string,
  ) {
    const shown = input.length > 60 ? `${input.slice(0, 60)}…` : input;
    const rest = input.slice(position, position + 20);
    super(`expected ${expected} at position ${position} of "${shown}", found ${rest ? `"${rest}"` : 'the end'}`);
  }
}

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
