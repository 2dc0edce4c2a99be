/**
 * A time, duration, zone or rhythm that cannot be read. The message says what was expected and what came,
 * and is fit to be shown to whoever wrote it.
 */
export class TimeError extends Error {
  override readonly name: string = 'TimeError';
}
