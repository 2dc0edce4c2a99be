import { type Page } from 'playwright-core';

/** How long the frames of a while took, in milliseconds. */
export interface Frames {
  count: number;
  median: number;
  /** One in twenty took longer. */
  slow: number;
  worst: number;
}

/** Notes in the page when each frame begins. */
export const noteFrames = async (page: Page): Promise<void> => {
  await page.addInitScript(`{
    const note = (at) => { frames.push(at); requestAnimationFrame(note); };
    globalThis.frames = [];
    requestAnimationFrame(note);
  }`);
};

const framesOf = (times: readonly number[]): Frames => {
  const lengths = times.slice(1).map((time, i) => time - times[i]);
  lengths.sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? NaN;
  return { count: lengths.length, median: at(0.5), slow: at(0.95), worst: at(1) };
};

/** The frames that a page draws while something is done. */
export const framesWhile = async (page: Page, act: () => Promise<void>): Promise<Frames> => {
  await page.evaluate('frames.length = 0');
  await act();
  return framesOf(await page.evaluate<number[]>('[...frames]'));
};
