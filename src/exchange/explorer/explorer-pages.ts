import { networkPage } from './network/network-page';
import { type PageKind } from './page-kind';
import { themePage } from './theme-page';

/** Every page of the explorer. Each reads an answer to its own query only. */
export const EXPLORER_PAGES = [themePage, networkPage] as unknown as readonly PageKind<unknown>[];
