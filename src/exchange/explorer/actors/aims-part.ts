import { type MandateKind } from '../../../directory/mandate-kind';
import { type PurposeKind } from '../../../directory/purpose.entity';
import { capitalised } from '../../feeds/event-text';
import { joined } from '../../pages/event-parts';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';

interface AnsweredPurpose {
  kind: `${PurposeKind}`;
  text: string;
  citations: AnsweredCitation[];
}

interface AnsweredMandate {
  kind: `${MandateKind}`;
  title: string;
  target: string | null;
  description: string | null;
  period: { text: string } | null;
  actor: AnsweredActor | null;
  citations: AnsweredCitation[];
}

export interface WithAims {
  purposes: AnsweredPurpose[];
  mandates: AnsweredMandate[];
}

/** What a coalition is for, and what it refers to. */
export const AIMS = `fragment Aims on Coalition {
  purposes { kind text(language: $language) citations { ...Citations } }
  mandates {
    kind
    title(language: $language)
    target(language: $language)
    description(language: $language)
    period { text(language: $language) }
    actor { ...ActorLink }
    citations { ...Citations }
  }
}`;

const purposeItem = ({ text, citations }: AnsweredPurpose, notes: SourceNotes): Html =>
  html`<li><span dir="auto">${text}</span>${notes.mark(citations)}</li> `;

/** What a coalition is for; what would be success stands apart. Nothing where no source says. */
export function purposesPart({ purposes }: WithAims, asked: Asked, notes: SourceNotes): HtmlPart {
  if (purposes.length === 0) return null;
  const { actors, kinds } = pageWords(asked.language);
  const aims = purposes.filter(({ kind }) => kind === 'AIM');
  const successes = purposes.filter(({ kind }) => kind === 'SUCCESS');
  const list = (some: AnsweredPurpose[]) =>
    html`<ul>
      ${some.map((purpose) => purposeItem(purpose, notes))}
    </ul>`;
  return html`<section aria-labelledby="purposes">
    <h2 id="purposes">${actors.purposes}</h2>
    ${aims.length > 0 && list(aims)}
    ${
      successes.length > 0 &&
      html`<h3>${capitalised(kinds.PurposeKind.SUCCESS)}</h3>
        ${list(successes)}`
    }
  </section>`;
}

function mandateItem(mandate: AnsweredMandate, asked: Asked, notes: SourceNotes): Html {
  const { actors, kinds } = pageWords(asked.language);
  const { kind, title, target, description, period, actor, citations } = mandate;
  const facts = [
    html`${kinds.MandateKind[kind]}`,
    target !== null && html`${actors.target}: <bdi>${target}</bdi>`,
    period && html`<bdi>${period.text}</bdi>`,
    actor && actorLink(asked, actor),
  ].filter((fact) => fact);
  return html`<li>
    <span dir="auto">${title}</span>${notes.mark(citations)}
    <p class="facts">${joined(facts, ' · ')}</p>
    ${description !== null && html`<p class="hint" dir="auto">${description}</p>`}
  </li> `;
}

/** The goals, laws and documents that a coalition refers to; nothing where there is none. */
export const mandatesPart = ({ mandates }: WithAims, asked: Asked, notes: SourceNotes): HtmlPart =>
  mandates.length > 0 &&
  html`<section aria-labelledby="mandates">
    <h2 id="mandates">${pageWords(asked.language).actors.mandates}</h2>
    <ul class="plain spaced">
      ${mandates.map((mandate) => mandateItem(mandate, asked, notes))}
    </ul>
  </section>`;
