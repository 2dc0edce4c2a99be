/** What a search form knows and says, as the server wrote it into the form. */
export interface SearchTexts {
  /** Where names are asked for. */
  api: string;
  /** What the address of each page ends with: `?lang=en`. */
  suffix: string;
  /** What each type is called, and where its pages are. */
  kinds: Record<string, { label: string; path: string } | undefined>;
  matched: string;
  list: string;
  one: string;
  /** `#` stands for the number. */
  many: string;
  none: string;
  failed: string;
  offline: string;
  retry: string;
}

export const readTexts = (form: HTMLFormElement): SearchTexts | null =>
  form.dataset.texts ? (JSON.parse(form.dataset.texts) as SearchTexts) : null;
