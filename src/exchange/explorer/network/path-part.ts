import { html, type Html, type HtmlPart } from '../../pages/html';
import { hereOf, pageHref } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { readingFields } from '../../pages/search-form';
import { actorLink } from '../links';
import { type Asked } from '../page-kind';
import { type SourceNotes } from '../source-notes';
import { type AskedNetwork } from './asked-network';
import { type AnsweredPath, type NetworkPageAnswer } from './network-query';

type Step = AnsweredPath['steps'][number];

const stepText = ({ from, coalition, to, shared }: Step, asked: Asked, notes: SourceNotes): Html => {
  const { network, site } = pageWords(asked.language);
  const { path } = network;
  return html`<li>
    ${actorLink(asked, from)} ${path.and} ${actorLink(asked, to)}
    ${shared.certainty === 'POSSIBLY' && html`<em>${site.certainty.POSSIBLY}</em> `}${path.bothIn}
    ${actorLink(asked, coalition)}${
      shared.since && html`, ${path.since} ${shared.since.text}`
    }${notes.mark(shared.citations)}
  </li> `;
};

/** The actors and coalitions on the way, in order, for the picture. */
const slugsOn = ({ steps }: AnsweredPath): string =>
  steps.flatMap(({ from, coalition, to }, i) => [...(i === 0 ? [from.slug] : []), coalition.slug, to.slug]).join(' ');

const foundText = ({ from, to, path }: NetworkPageAnswer, asked: Asked, notes: SourceNotes): HtmlPart => {
  const { network } = pageWords(asked.language);
  if (!path) return html`<p>${network.path.none(from!.name, to!.name)}</p>`;
  if (path.length === 0) return html`<p>${network.path.same}</p>`;
  return html`<p>
      ${network.path.found(from!.name, to!.name, path.length)} ${path.certainty === 'POSSIBLY' && network.path.possibly}
    </p>
    <ol class="chain" data-path="${slugsOn(path)}">
      ${path.steps.map((step) => stepText(step, asked, notes))}
    </ol>`;
};

const answerText = (answer: NetworkPageAnswer, network: AskedNetwork, asked: Asked, notes: SourceNotes): HtmlPart => {
  if (network.from === '' || network.to === '') return null;
  const { network: words, site } = pageWords(asked.language);
  const unknown = [!answer.from && network.from, !answer.to && network.to].filter((slug) => slug !== false);
  if (unknown.length === 0) return foundText(answer, asked, notes);
  return unknown.map(
    (slug) =>
      html`<p dir="auto">
        ${words.path.unknown(slug)} <a href="${pageHref(asked, '/search', [['q', slug]])}">${site.search}</a>
      </p> `,
  );
};

/** Asks for two actors, and says in words how one reaches the other. */
export const pathPart = (answer: NetworkPageAnswer, network: AskedNetwork, asked: Asked, notes: SourceNotes): Html => {
  const { path } = pageWords(asked.language).network;
  const field = (name: 'from' | 'to') =>
    html`<label
      >${path[name]}
      <input name="${name}" list="actors" autocomplete="off" required maxlength="200" value="${network[name]}"
    /></label> `;
  return html`<section id="path" aria-labelledby="path-heading">
    <h2 id="path-heading">${path.heading}</h2>
    <form class="fields" data-network action="${hereOf(`${asked.base}/network`)}">
      ${network.params.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}${readingFields(asked)}
      ${field('from')}${field('to')}
      <button>${path.find}</button>
    </form>
    <p class="detail">${path.hint}</p>
    <div id="path-answer" role="status">${answerText(answer, network, asked, notes)}</div>
  </section>`;
};
