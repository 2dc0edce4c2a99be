import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';
import { Language } from '../../shared/language';
import { type Filled } from '../filled';
import { writeProblemPage } from '../pages/problem-page';
import { NoSuchFeed } from './feed-filter';
import { type OurAddress } from './read-address';

const PLAIN = 'text/plain; charset=utf-8';

/** What is wrong with an address, in one sentence and in the format that it asks for. Any other error is thrown on. */
export const problemAnswer = (context: Context, { format, params }: OurAddress, error: unknown): Filled => {
  if (!(error instanceof NoSuchFeed || error instanceof BadUserInput)) throw error;
  const { message } = error;
  const status = error instanceof NoSuchFeed ? 404 : 400;
  const answer = { status, changesAt: null } as const;
  if (format === 'json') {
    const code = status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT';
    const body = JSON.stringify({ error: code, message });
    return { ...answer, contentType: 'application/json; charset=utf-8', body };
  }
  if (format !== 'html') return { ...answer, contentType: PLAIN, body: `${message}\n` };
  const language = params.get('lang')?.toLowerCase() === 'en' ? Language.EN : Language.SV;
  const body = writeProblemPage({ status, message, language, base: context.resource(BASE_URL) });
  return { ...answer, contentType: 'text/html; charset=utf-8', body };
};
