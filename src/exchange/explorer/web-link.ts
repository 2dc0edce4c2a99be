import { webAddress } from '../feeds/web-address';
import { html, type Html } from '../pages/html';

/** An address that somebody else has stated, as a link where one may lead there; else its text alone. */
export const webLink = (address: string | null, text: string = address ?? ''): Html => {
  const target = webAddress(address);
  const said = html`<bdi>${text}</bdi>`;
  return target === null ? said : html`<a href="${target}" rel="nofollow noopener">${said}</a>`;
};
