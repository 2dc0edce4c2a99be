import { type Language } from '../../shared/language';
import { capitalised } from './event-text';
import { eventWords } from './event-words';
import { type FeedEvent } from './feed';

/** What a calendar shows beneath the title: when in words where the day is not fixed, what it is about, who takes part, where there is more. */
export const icsDescription = (event: FeedEvent, language: Language): string => {
  const words = eventWords(language);
  const { when, remarks, description, subjects, organisers, participants, url, address } = event;
  const people = participants.map(({ actor, roleText }) => `${actor.name} (${roleText})`);
  return [
    remarks.length > 0 && when !== null ? `${capitalised(when)}.` : null,
    description,
    subjects.length > 0 ? `${words.subjects}: ${subjects.join('; ')}` : null,
    `${organisers.length > 1 ? words.organisers : words.organiser}: ${organisers.map(({ name }) => name).join(', ')}`,
    people.length > 0 ? `${words.participants}: ${people.join(', ')}` : null,
    `${words.more}: ${url === null ? address : `${url} ${address}`}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
};
