import { cacheControl, secondsLeft } from '../../../src/server/answers/cache-control';

const NOW = 1_000_000;

describe('How long caches may use an answer', () => {
  it.each([
    ['for ever', null, 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'],
    ['for two days', NOW + 172_800_000, 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'],
    ['for an hour', NOW + 3_600_000, 'public, max-age=300, stale-while-revalidate=3300, stale-if-error=604800'],
    ['for 300.9 s', NOW + 300_900, 'public, max-age=300, stale-while-revalidate=0, stale-if-error=604800'],
    ['for 59.9 s', NOW + 59_900, 'public, max-age=59, stale-while-revalidate=0, stale-if-error=604800'],
    ['no longer', NOW, 'public, max-age=0, stale-while-revalidate=0, stale-if-error=604800'],
    ['no longer since an hour', NOW - 3_600_000, 'public, max-age=0, stale-while-revalidate=0, stale-if-error=604800'],
  ])('that the clock leaves as it is %s', (_name, changesAt, header) =>
    expect(cacheControl(secondsLeft(changesAt, NOW))).toBe(header),
  );
});
