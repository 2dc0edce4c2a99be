import { TimeError } from '../calendar/time/time-error';
import { refused } from './user-error';

/** What `read` makes of a time of the input; refused below `field` where it cannot be read. */
export const readTime = <Value>(field: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    if (error instanceof TimeError) throw refused('INVALID', error.message, field);
    throw error;
  }
};
