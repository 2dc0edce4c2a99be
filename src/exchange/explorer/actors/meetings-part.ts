import { type FeedAddresses } from '../../../calendar/feed-addresses';
import { hereOf, pageHref } from '../../pages/reading';
import { html, type Html, type HtmlPart } from '../../pages/html';
import { pageWords } from '../../pages/words/words';
import { actorLink, type AnsweredActor } from '../links';
import { type Asked } from '../page-kind';
import { type SourceNotes } from '../source-notes';
import { type ActorMeeting, meetingItem } from './meeting-item';
import { type AnsweredSchedule, scheduleText } from './schedule-text';

export interface WithMeetings {
  slug: string;
  nextMeeting: ActorMeeting | null;
  upcoming: ActorMeeting[];
  feeds: Omit<FeedAddresses, 'webcal'>;
}

/** When an actor meets next, and how to follow that. */
export const MEETINGS = `fragment Meetings on Actor {
  nextMeeting(after: $after) { ...Meeting underWay(at: $after) }
  upcoming(after: $after, first: 6) { ...Meeting underWay(at: $after) }
  feeds(language: $language) { html ics atom json }
}`;

/** A plan for meetings of somebody. */
type Planned = AnsweredActor & { schedule: AnsweredSchedule | null };

interface Told {
  /** Who has plans for what an actor goes to. */
  plans: readonly Planned[];
  asked: Asked;
  notes: SourceNotes;
}

/** The plans of those of whom no meeting is known. */
function plansPart({ slug, upcoming }: WithMeetings, { plans, asked, notes }: Told): HtmlPart {
  const { actors } = pageWords(asked.language);
  const known = new Set(upcoming.flatMap(({ organisers }) => organisers.map((organiser) => organiser.slug)));
  const told = plans
    .filter((plan) => !known.has(plan.slug))
    .flatMap((plan) => {
      const text = scheduleText(plan.schedule, asked, notes);
      const whose = plan.slug === slug ? html`${actors.schedule}` : actorLink(asked, plan);
      return text ? [html`<li>${whose}: ${text}</li> `] : [];
    });
  return (
    told.length > 0 &&
    html`<ul class="plain spaced">
      ${told}
    </ul>`
  );
}

function nextPart(actor: WithMeetings, { asked, notes }: Told): Html {
  const words = pageWords(asked.language);
  const { slug, nextMeeting: next, upcoming } = actor;
  if (!next) return html`<p>${words.nothingAnnounced}.</p>`;
  const later = upcoming.filter(({ id }) => id !== next.id);
  return html`<div class="next">${meetingItem(next, slug, asked, notes)}</div>
    ${next.status === 'EXPECTED' && html`<p class="hint">${words.expected}</p>`}
    ${
      later.length > 0 &&
      html`<h3>${words.actors.upcoming}</h3>
        <ol class="plain spaced later">
          ${later.map((meeting) => html`<li>${meetingItem(meeting, slug, asked, notes)}</li> `)}
        </ol>`
    }`;
}

/** When an actor meets next, as surely as it is known; the plans where that is all there is; how to follow it. */
export function meetingsPart(actor: WithMeetings, told: Told): Html {
  const { asked } = told;
  const { actors } = pageWords(asked.language);
  const { slug, feeds } = actor;
  return html`<section aria-labelledby="meetings">
    <h2 id="meetings">${actors.nextMeeting}</h2>
    ${nextPart(actor, told)} ${plansPart(actor, told)}
    <ul class="plain follow">
      <li><a class="button" href="${hereOf(feeds.html)}#subscribe">${actors.subscribe}</a></li>
      <li><a href="${pageHref(asked, '/calendar', [['actor', slug]])}">${actors.inCalendar}</a></li>
      <li><a href="${hereOf(feeds.html)}">${actors.allMeetings}</a></li>
      <li><a type="text/calendar" href="${hereOf(feeds.ics)}">${actors.calendarFile}</a></li>
    </ul>
  </section>`;
}
