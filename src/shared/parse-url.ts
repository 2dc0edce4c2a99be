/** The address in a text; null if there is none. Node 20's URL.canParse, once optimised, takes å for broken. */
export const parseUrl = (text: string, base?: string | URL): URL | null => {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
};
