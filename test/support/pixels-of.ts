import { type Page } from 'playwright-core';

const COUNT = `async ([base64, colour]) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (colour.every((part, channel) => Math.abs(data[i + channel] - part) < 3)) count++;
  return count;
}`;

/** How many pixels of a PNG have a colour (red, green and blue, 0 to 255), as the browser of a page decodes it. */
export const pixelsOf = (page: Page, png: Buffer, colour: readonly number[]): Promise<number> =>
  page.evaluate<number>(`(${COUNT})(${JSON.stringify([png.toString('base64'), colour])})`);
