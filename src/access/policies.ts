import { Role } from './role';
import { type Viewer } from './viewer';

const RANK: Record<Role, number> = { READER: 0, EDITOR: 1, ADMINISTRATOR: 2 };

/** Whether somebody may do what at least a role may. */
export const isAtLeast = ({ role }: Viewer, least: Role): boolean => RANK[role] >= RANK[least];

/** Whether somebody keeps an actor: named to them, or a coalition that one of theirs convenes. */
export const keeps = ({ role, actorIds }: Viewer, actorId: string, conveners: readonly string[]): boolean =>
  role === Role.ADMINISTRATOR || (role === Role.EDITOR && [actorId, ...conveners].some((id) => actorIds.has(id)));

/** What has to be known of a row to say who may change it. */
export interface Guarded {
  /** The actors that it belongs to: all of them must be kept. */
  wards: readonly string[];
  /** Who convenes each of them, if it is a coalition. */
  conveners: ReadonlyMap<string, readonly string[]>;
  /** Who may change it where it belongs to no actor. */
  openTo: Role;
}

/** Whether somebody may change a row. */
export const mayChange = (viewer: Viewer, { wards, conveners, openTo }: Guarded): boolean =>
  wards.length === 0 ? isAtLeast(viewer, openTo) : wards.every((id) => keeps(viewer, id, conveners.get(id) ?? []));
