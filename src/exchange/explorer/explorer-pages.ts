import { calendarPage } from './calendar/calendar-page';
import { eventPage } from './event/event-page';
import { type PageKind } from './page-kind';
import { themePage } from './theme-page';

/** Every page of the explorer. Each reads an answer to its own query only. */
export const EXPLORER_PAGES = [themePage, calendarPage, eventPage] as unknown as readonly PageKind<unknown>[];
