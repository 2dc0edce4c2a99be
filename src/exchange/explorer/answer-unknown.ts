import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { type Language } from '../../shared/language';
import { type RunQuery } from './run-query';
import { splitAddress } from './read-asked';
import { writeUnknownPage } from './unknown-page';

/** The page that says that nothing is at an address, whatever else stands in it. */
export const answerUnknown = (
  address: string,
  language: Language,
  context: Context,
  run: RunQuery,
): Promise<string> => {
  const base = context.resource(BASE_URL);
  const asked = { ...splitAddress(address), base, language, day: null, at: null, now: context.clock.now() };
  return writeUnknownPage(asked, context, run);
};
