/**
 * What the addresses of a deployment start with, by the address of its script: without `/embed/v1.js`, so that a path prefix
 * stays. Null where the script is not at such an address.
 */
export const baseAddress = (script: string): string | null =>
  /^(https?:\/\/.+)\/embed\/v1\.js(?:[?#]|$)/.exec(script)?.[1] ?? null;
