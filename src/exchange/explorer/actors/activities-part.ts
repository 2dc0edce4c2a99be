import { type ActivityState } from '../../../directory/activity.entity';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { type Asked } from '../page-kind';
import { type AnsweredCitation, type SourceNotes } from '../source-notes';

interface AnsweredActivity {
  name: string;
  description: string | null;
  state: `${ActivityState}` | null;
  starts: { text: string } | null;
  citations: AnsweredCitation[];
}

export interface WithActivities {
  activities: AnsweredActivity[];
}

/** What a coalition does besides meeting. */
export const ACTIVITIES = `fragment Activities on Coalition {
  activities {
    name(language: $language)
    description(language: $language)
    state
    starts { text(language: $language) }
    citations { ...Citations }
  }
}`;

function activityItem(activity: AnsweredActivity, asked: Asked, notes: SourceNotes): Html {
  const { actors, kinds } = pageWords(asked.language);
  const { name, description, state, starts, citations } = activity;
  const facts = [
    state && html`${kinds.ActivityState[state]}`,
    starts && html`<bdi>${actors.begins(starts.text)}</bdi>`,
  ].filter((fact) => fact);
  return html`<li>
    <span dir="auto">${name}</span>${facts.map((fact) => html`, ${fact}`)}${notes.mark(citations)}
    ${description !== null && html`<p class="hint" dir="auto">${description}</p>`}
  </li> `;
}

/** What a coalition does, each with how far it has come; nothing where no source says. */
export const activitiesPart = ({ activities }: WithActivities, asked: Asked, notes: SourceNotes): HtmlPart =>
  activities.length > 0 &&
  html`<section aria-labelledby="activities">
    <h2 id="activities">${pageWords(asked.language).actors.activities}</h2>
    <ul class="plain spaced">
      ${activities.map((activity) => activityItem(activity, asked, notes))}
    </ul>
  </section>`;
