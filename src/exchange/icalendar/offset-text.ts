import { two } from '../../calendar/time/print-edtf';

/** An offset from UTC in milliseconds, as `+0100` or `-004430` (RFC 5545, 3.3.14). */
export function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${offset < 0 ? '-' : '+'}${two(hours)}${two(minutes)}${rest === 0 ? '' : two(rest)}`;
}
