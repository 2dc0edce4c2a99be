import { type ClassReference } from '../shared/class-reference';
import { type Context, type NodeFetcher } from '../shared/context';
import { Account } from './account.entity';
import { accountLoader, keyLoader } from './account.loader';
import { AccountResolver, ApiKeyResolver } from './account.resolver';
import { ApiKey } from './api-key.entity';
import { isAtLeast } from './policies';
import { Role } from './role';
import { viewerOf } from './viewer-key';

/** What access gives to the schema. */
export const accessResolvers: ClassReference[] = [AccountResolver, ApiKeyResolver];

/** The types that it declares. */
export const accessTypes: ClassReference[] = [Account, ApiKey];

const isTheirs = (context: Context, accountId: string): boolean => {
  const viewer = viewerOf(context);
  return viewer.accountId === accountId || isAtLeast(viewer, Role.ADMINISTRATOR);
};

/** How its rows are fetched by id: for others than their account and administrators there are none. */
export const accessNodes: Record<string, NodeFetcher> = {
  Account: async (context, id) => (isTheirs(context, id) ? context.use(accountLoader).load(id) : null),
  ApiKey: async (context, id) => {
    const key = await context.use(keyLoader).load(id);
    return key && isTheirs(context, key.accountId) ? key : null;
  },
};
