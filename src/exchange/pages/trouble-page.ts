import { type Language } from '../../shared/language';
import { html } from './html';
import { page } from './page';
import { pageWords } from './words/words';

/** Too much was asked for, the server has too much to do, or it has failed. */
export type Trouble = 429 | 500 | 503;

interface TroublePage {
  status: Trouble;
  language: Language;
  /** What our addresses start with. */
  base: string;
  /** Under which the log has the rest; null where it has nothing. */
  errorId?: string | null;
}

/** What a person is told where a page cannot be shown now, with a way to try again. */
export const writeTroublePage = ({ status, language, base, errorId = null }: TroublePage): string => {
  const { trouble } = pageWords(language).browse;
  const [title, advice] = {
    429: [trouble.tooMuch, trouble.tooMuchAdvice],
    500: [trouble.failed, trouble.failedAdvice],
    503: [trouble.busy, trouble.busyAdvice],
  }[status];
  return page({
    title,
    description: advice,
    language,
    base,
    address: null,
    head: html`<meta name="robots" content="noindex" /> `,
    // An empty address is the one that the page was asked for at.
    main: html`<h1>${title}</h1>
      <p class="lead">${advice}</p>
      <p><a class="button" href="">${trouble.retry}</a></p>
      ${errorId !== null && html`<p class="fact"><code>${errorId}</code></p>`}`,
  });
};
