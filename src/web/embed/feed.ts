/** What the element shows of a feed. Texts are as the feed has them; addresses have been found safe to link to. */
export interface EmbedFeed {
  title: string | null;
  /** Whose events they are, where they are those of one. */
  author: string | null;
  /** The feed's page. */
  page: string | null;
  /** Whether there are more events than these. */
  hasMore: boolean;
  /** `webcal://…` */
  subscribe: string | null;
  usual: UsualTime[];
  events: EmbedEvent[];
}

export interface UsualTime {
  organiser: string | null;
  /** "brukar vara i januari, maj och oktober" */
  text: string;
}

export interface EmbedEvent {
  title: string;
  page: string | null;
  when: EmbedTime | null;
  status: string | null;
  statusText: string | null;
  remarks: string[];
  organisers: string[];
  location: string | null;
  description: string | null;
  /** Its calendar file. */
  calendar: string | null;
}

export interface EmbedTime {
  text: string;
  /** For a `time` element; null where the day is not known. */
  datetime: string | null;
}
