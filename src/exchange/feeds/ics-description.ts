import { type Language } from '../../shared/language';
import { type FeedEvent } from './feed';
import { feedWords } from './feed-words';

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** What a calendar shows beneath the title: when in words where the day is not fixed, what it is about, who takes part, where there is more. */
export const icsDescription = (event: FeedEvent, language: Language): string => {
  const words = feedWords[language];
  const { when, remarks, description, subjects, organisers, participants, url, address } = event;
  const people = participants.map(({ actor, roleText }) => `${actor.name} (${roleText})`);
  return [
    remarks.length > 0 && when !== null ? sentence(when) : null,
    description,
    subjects.length > 0 ? `${words.subjects}: ${subjects.join('; ')}` : null,
    `${words.organisers}: ${organisers.map(({ name }) => name).join(', ')}`,
    people.length > 0 ? `${words.participants}: ${people.join(', ')}` : null,
    `${words.page}: ${url === null ? address : `${url} ${address}`}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
};
