import { calendarPage } from './calendar/calendar-page';
import { type PageKind } from './page-kind';
import { themePage } from './theme-page';

/** Every page of the explorer. Each reads an answer to its own query only. */
export const EXPLORER_PAGES = [themePage, calendarPage] as unknown as readonly PageKind<unknown>[];
