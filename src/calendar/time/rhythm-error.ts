import { TimeError } from './time-error';

/** A rule or rhythm that cannot be read or that we do not accept. */
export class RhythmError extends TimeError {
  override readonly name = 'RhythmError';
}
