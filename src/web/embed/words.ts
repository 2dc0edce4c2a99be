export type Language = 'sv' | 'en';

/** The element's own words; those about events come with the feed. */
export interface Words {
  heading: string;
  loading: string;
  shown: (count: number) => string;
  nothing: string;
  failed: string;
  noSuchFeed: string;
  retry: string;
  noTime: string;
  cancelled: string;
  add: string;
  subscribe: string;
  howToSubscribe: string;
  more: string;
}

export const WORDS: Record<Language, Words> = {
  sv: {
    heading: 'Kommande möten',
    loading: 'Hämtar möten …',
    shown: (count) => (count === 1 ? 'Ett möte visas.' : `${count} möten visas.`),
    nothing: 'Inget är utlyst',
    failed: 'Mötena kunde inte hämtas.',
    noSuchFeed: 'Mötena kan inte visas.',
    retry: 'Försök igen',
    noTime: 'Ingen tid är angiven',
    cancelled: 'inställd',
    add: 'Lägg till i kalendern',
    subscribe: 'Prenumerera i din kalender',
    howToSubscribe: 'Så prenumererar du',
    more: 'Fler möten',
  },
  en: {
    heading: 'Upcoming meetings',
    loading: 'Loading meetings …',
    shown: (count) => (count === 1 ? 'One meeting is shown.' : `${count} meetings are shown.`),
    nothing: 'Nothing announced',
    failed: 'The meetings could not be loaded.',
    noSuchFeed: 'The meetings cannot be shown.',
    retry: 'Try again',
    noTime: 'No date is given',
    cancelled: 'cancelled',
    add: 'Add to calendar',
    subscribe: 'Subscribe in your calendar',
    howToSubscribe: 'How to subscribe',
    more: 'More meetings',
  },
};
