import { Role } from './role';

/** Who is asking. */
export interface Viewer {
  /** Null for anyone. */
  accountId: string | null;
  name: string;
  role: Role;
  /** The actors that an editor keeps. */
  actorIds: ReadonlySet<string>;
}

export const ANYONE: Viewer = { accountId: null, name: 'anyone', role: Role.READER, actorIds: new Set() };
