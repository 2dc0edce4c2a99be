import { Forbidden } from '../shared/errors';
import { type Role } from './role';
import { type Viewer } from './viewer';

/** Refuses what takes at least a role, and says how to come by it. */
export const forbidden = ({ accountId, role }: Viewer, least: Role): Forbidden =>
  new Forbidden(
    accountId === null
      ? `Expected a key or token of an account with at least the role ${least}, as "Authorization: Bearer …".`
      : `Expected an account with at least the role ${least}, got ${role}.`,
  );
