import { html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type Reading } from '../../pages/reading';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';

export interface AnsweredSchedule {
  text: string | null;
  attested: { text: string } | null;
  citations: AnsweredCitation[];
}

/** What is known of when meetings recur. */
export const SCHEDULE = `fragment Schedule on Schedule {
  text(language: $language)
  attested { text(language: $language) }
  citations { ...Citations }
}`;

/** A plan in words, with how old it is; nothing where no source has one. */
export const scheduleText = (
  schedule: AnsweredSchedule | null,
  { language }: Reading,
  notes: SourceNotes,
): HtmlPart => {
  if (!schedule?.text) return null;
  const { attested, text, citations } = schedule;
  const age = attested && html` (<bdi>${pageWords(language).actors.attested(attested.text)}</bdi>)`;
  return html`<bdi>${text}</bdi>${age}${notes.mark(citations)}`;
};
