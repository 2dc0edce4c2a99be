import { type Language } from '../../shared/language';
import { html } from './html';
import { page } from './page';
import { pageHref } from './reading';
import { pageWords } from './words/words';

interface Problem {
  status: 400 | 404;
  /** In an English sentence, what was expected and what came. */
  message: string;
  language: Language;
  /** What our addresses start with. */
  base: string;
  /** Where the page is that an address with parameters asked for; without it the way on is to all meetings. */
  path?: string;
}

/** What a person is told where there is no page, or where its address cannot be read. */
export function writeProblemPage({ status, message, language, base, path }: Problem): string {
  const words = pageWords(language);
  const [title, advice] =
    status === 404 ? [words.notFound, words.notFoundAdvice] : [words.badRequest, words.badRequestAdvice];
  const reading = { base, language, day: null };
  const [wayOn, label] = path === undefined ? ['/calendar', words.allEvents] : [path, words.withoutParams];
  return page({
    title,
    description: advice,
    language,
    base,
    address: null,
    head: html`<meta name="robots" content="noindex" /> `,
    main: html`<h1>${title}</h1>
      <p class="lead">${advice}</p>
      <p class="detail" lang="en">${message}</p>
      <p><a href="${pageHref(reading, wayOn)}">${label}</a></p>`,
  });
}
