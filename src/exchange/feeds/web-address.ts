import { parseUrl } from '../../shared/parse-url';

/** The address if a link may lead there; null for `javascript:` and whatever else is not on the web. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url) && parseUrl(url) ? url : null;
