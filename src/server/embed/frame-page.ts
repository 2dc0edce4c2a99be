import { html, type Html } from '../../exchange/pages/html';
import { languageTag } from '../../shared/language';
import { type EmbedOptions } from './embed-options';
import { elementMarkup, type Embed } from './snippets';

const page = ({ language }: EmbedOptions, title: string, head: Html, body: Html): Html =>
  html`<html lang="${languageTag(language)}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <link rel="stylesheet" href="frame.css" />
      ${head}
    </head>
    <body>
      <main>${body}</main>
    </body>
  </html>`;

/** A page that holds one list and nothing else, for frames. Its links open outside the frame. */
export const framePage = (base: string, embed: Embed): Html =>
  page(
    embed,
    embed.title,
    html`<base target="_blank" />
      <script async src="v1.js"></script>`,
    elementMarkup(base, embed, { 'heading-level': '1' }),
  );

/** The same where there is no such list; says what is wrong. */
export const frameProblemPage = (options: EmbedOptions, problem: string): Html =>
  page(
    options,
    'Samverkan',
    html``,
    html`<h1>Samverkan</h1>
      <p>${problem}</p>`,
  );
