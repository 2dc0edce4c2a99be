import { newApiKey } from '../../access/api-key';
import { type Instant } from '../../shared/instant';
import { type Target } from '../act';
import { type Draft } from '../draft';
import { type Row } from '../row';
import { refused } from '../user-error';

/** A new key of an account, with its text. */
export const draftKey = (draft: Draft, account: Row, expiresAt: Instant | null): Target => {
  if (expiresAt !== null && expiresAt <= draft.now)
    throw refused('INVALID', 'Expected an instant that is still to come, got one that is past.', 'expiresAt');
  const { text, prefix, hash } = newApiKey();
  const stamps = { expiresAt, revokedAt: null, lastUsedAt: null };
  const { type, id } = draft.add('ApiKey', { accountId: account.id, prefix, hash, ...stamps });
  return { type, id, shownOnce: text };
};

/** Ends a key; one that was revoked before stays as it is. */
export const revokeKey = (draft: Draft, key: Row): Target => {
  if (key.values.revokedAt === null) draft.change(key, { revokedAt: draft.now });
  return { type: 'ApiKey', id: key.id };
};
