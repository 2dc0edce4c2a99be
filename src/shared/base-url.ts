import { type ResourceKey } from './context';

/** What the addresses of our own pages and files start with, without a slash at the end: `https://samverkan.example`. */
export const BASE_URL: ResourceKey<string> = { name: 'base-url' };
