import { parseEdtf } from '../../calendar/time/parse-edtf';
import { parseRule } from '../../calendar/time/rule';
import { TimeError } from '../../calendar/time/time-error';
import { type SeedChecks, type TextCheck } from './schema-parts';

const refusalOf =
  (read: (text: string) => unknown): TextCheck =>
  (text) => {
    try {
      read(text);
      return null;
    } catch (error) {
      if (error instanceof TimeError) return error.message;
      throw error;
    }
  };

/** Times and rules as the calendar reads them. */
export const SEED_CHECKS: SeedChecks = { edtfProblem: refusalOf(parseEdtf), ruleProblem: refusalOf(parseRule) };
