import { type EventKind } from '../event-kind';
import { type EventStatus } from '../event-status';
import { type Instant } from '../../shared/instant';

/** What filters ask of an event. */
export interface EventFacts {
  kind: EventKind;
  status: EventStatus;
  earliest: Instant | null;
  latest: Instant | null;
  /** Everyone who organises it. */
  organiserIds: readonly string[];
  /** Slugs. */
  themes: readonly string[];
}
