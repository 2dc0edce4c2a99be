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
