import { html, type Html } from '../../exchange/pages/html';
import { Language, languageTag } from '../../shared/language';
import { type BuilderChoice } from './builder-choice';
import { builderForm } from './builder-form';
import { BUILDER_WORDS, type BuilderWords } from './builder-words';
import { type EmbedOptions } from './embed-options';
import { sourceText } from './embed-source';
import { elementMarkup, type Embed, frameMarkup, pastedLine } from './snippets';

/** In CSS pixels. */
const FRAME_WIDTH = 600;
const FRAME_HEIGHT = 480;

export interface BuilderResult {
  /** Null where there is nothing to show yet, or no such list. */
  embed: Embed | null;
  /** In a sentence. */
  problem: string | null;
}

const copied = (id: string, text: Html, rows: number, label: Html, words: BuilderWords): Html =>
  html`<div class="snippet">
    <textarea id="${id}" readonly rows="${rows}" spellcheck="false" ${label}>${text.toString()}</textarea>
    <button type="button" data-copies="${id}" hidden>${words.copy}</button>
  </div>`;

const resultMarkup = (base: string, { embed, problem }: BuilderResult, words: BuilderWords): Html => {
  if (problem !== null) return html`<p class="problem" role="alert">${problem}</p>`;
  if (!embed) return html``;
  return html`<section aria-labelledby="line-title">
      <h2 id="line-title">${words.line}</h2>
      <p class="hint">${words.lineHint}</p>
      ${copied('line', pastedLine(base, embed), 5, html`aria-labelledby="line-title"`, words)}
      <details>
        <summary id="frame-title">${words.frame}</summary>
        <p class="hint">${words.frameHint}</p>
        ${copied('frame', frameMarkup(base, embed, FRAME_WIDTH, FRAME_HEIGHT), 6, html`aria-labelledby="frame-title"`, words)}
      </details>
    </section>
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">${words.preview}</h2>
      <div class="preview">${elementMarkup(base, embed)}</div>
    </section>`;
};

const otherLanguage = ({ asked, source }: BuilderChoice, { limit, language, show }: EmbedOptions): string => {
  const lang = languageTag(language === Language.SV ? Language.EN : Language.SV);
  const parameters = new URLSearchParams({ limit: String(limit), lang, show: show.join(' ') });
  if (asked) parameters.set('source', source ? sourceText(source) : asked);
  return `embed?${parameters}`;
};

/** The page that builds the line to paste. Everything that it loads has a relative address, so that a path prefix may stand before. */
export const builderPage = (
  base: string,
  choice: BuilderChoice,
  options: EmbedOptions,
  result: BuilderResult,
): Html => {
  const words = BUILDER_WORDS[options.language];
  const lang = languageTag(options.language);
  return html`<html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${words.title} – Samverkan</title>
      <link rel="stylesheet" href="embed/page.css" />
      <script async src="embed/v1.js"></script>
      <script type="module" src="embed/builder.js"></script>
    </head>
    <body>
      <header>
        <p class="name"><a href="${lang === 'sv' ? './' : './?lang=en'}">Samverkan</a></p>
        <a href="${otherLanguage(choice, options)}" lang="${lang === 'sv' ? 'en' : 'sv'}">${words.other}</a>
      </header>
      <main>
        <h1>${words.title}</h1>
        <p class="intro">${words.intro}</p>
        ${builderForm(choice, options)}
        <p class="said" role="status" data-copied="${words.copied}"></p>
        <div id="result">${resultMarkup(base, result, words)}</div>
      </main>
    </body>
  </html>`;
};
