import { type Filled } from '../filled';
import { type AskedQuery } from '../pages/graphiql-address';
import { html } from '../pages/html';
import { page } from '../pages/page';
import { pageAddress } from '../pages/reading';
import { writeProblemPage } from '../pages/problem-page';
import { BASE_URL } from '../../shared/base-url';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';
import { type Asked, type PageKind, type Written } from './page-kind';
import { languageOf, readAsked, splitAddress } from './read-asked';
import { dataOf, type RunQuery } from './run-query';
import { SourceNotes } from './source-notes';
import { writeUnknownPage } from './unknown-page';

const HTML = 'text/html; charset=utf-8';
const MINUTE = 60_000;

/** Answers of the API do not say when the clock changes them. What it compares with is stated to the minute, so they are asked anew with each. */
const nextMinute = (now: number): number => (Math.floor(now / MINUTE) + 1) * MINUTE;

const documentOf = (
  { place, hasTime, hasSearch, scripts }: PageKind<never>,
  asked: Asked,
  query: AskedQuery,
  written: Written,
) => {
  // Forms send what was left empty, too.
  const params = [...asked.params].filter(([name, value]) => name !== 'at' && name !== 'lang' && value !== '');
  return page({
    ...{ place, hasTime, hasSearch, scripts, query },
    ...{ base: asked.base, language: asked.language, day: asked.day },
    ...{ title: written.title, description: written.description, type: written.type },
    ...{ head: written.head, data: written.data },
    address: pageAddress(asked, asked.path, params),
    main: written.main,
  });
};

const answer = async <Answer>(kind: PageKind<Answer>, address: string, context: Context, run: RunQuery) => {
  const asked = readAsked(context, kind, address);
  const query: AskedQuery = { text: kind.query, variables: kind.variables(asked) };
  const data = dataOf(await run(query, context)) as Answer;
  const notes = new SourceNotes(asked);
  const written = kind.write(data, asked, notes);
  const changesAt = nextMinute(asked.now);
  if (!written) return { status: 404, contentType: HTML, body: await writeUnknownPage(asked, context, run), changesAt };
  // A path has many spellings, and one page one address.
  const path = written.path ?? (kind.pattern.includes(':') ? asked.path : kind.pattern);
  if (path !== asked.path) {
    const location = pageAddress(asked, path, asked.params);
    return { status: 301, contentType: 'text/plain; charset=utf-8', body: '', changesAt, headers: { location } };
  }
  const main = html`${written.main}${notes.list()}`;
  return { status: 200, contentType: HTML, body: documentOf(kind, asked, query, { ...written, main }), changesAt };
};

/** The page at an address, or what is wrong with it in a page. */
export const answerPage =
  <Answer>(kind: PageKind<Answer>, run: RunQuery) =>
  async (address: string, context: Context): Promise<Filled> => {
    try {
      return await answer(kind, address, context, run);
    } catch (error) {
      if (!(error instanceof BadUserInput)) throw error;
      const { path, params } = splitAddress(address);
      const language = languageOf(params);
      const body = writeProblemPage({
        status: 400,
        message: error.message,
        language,
        base: context.resource(BASE_URL),
        path,
      });
      return { status: 400, contentType: HTML, body, changesAt: null };
    }
  };
