import { type Language } from '../../shared/language';
import { html } from './html';
import { page } from './page';
import { pageWords } from './words';

interface Problem {
  status: 400 | 404;
  /** In a sentence, what was expected and what came. */
  message: string;
  language: Language;
  /** What our addresses start with. */
  base: string;
}

/** What a person is told where there is no page, or where its address cannot be read. */
export function writeProblemPage({ status, message, language, base }: Problem): string {
  const words = pageWords(language);
  const title = status === 404 ? words.notFound : words.badRequest;
  return page({
    title,
    description: message,
    language,
    base,
    address: null,
    head: html`<meta name="robots" content="noindex" /> `,
    main: html`<h1>${title}</h1>
      <p class="lead">${message}</p>`,
  });
}
