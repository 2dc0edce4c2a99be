import { type GraphQLSchema } from 'graphql';
import { type Limits } from '../../shared/limits';
import { DocumentGate } from './document-gate';
import { PersistedQueries } from './persisted-queries';
import { RateLimit } from './rate-limit';

/** What stands between clients and the schema. */
export interface Protection {
  limits: Limits;
  gate: DocumentGate;
  persisted: PersistedQueries;
  rate: RateLimit;
}

interface ProtectionOptions {
  limits: Limits;
  /** What an address may ask for in a minute; null for as much as it will. */
  rateLimit: number | null;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
}

const MINUTE = 60;

export const createProtection = (
  schema: GraphQLSchema,
  { limits, rateLimit, trustedProxies }: ProtectionOptions,
): Protection => ({
  limits,
  gate: new DocumentGate(schema, limits),
  persisted: new PersistedQueries(limits.persisted),
  rate: new RateLimit({ points: rateLimit, window: MINUTE, proxies: trustedProxies }),
});
