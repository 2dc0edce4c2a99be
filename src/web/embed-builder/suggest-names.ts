import { findNames, type Named } from '../search/find-names';
import { later } from './later';

/** What the API finds; nothing where it cannot be asked, for suggestions are only a help. */
const search = (query: string, types: string[], signal: AbortSignal): Promise<Named[]> =>
  findNames('graphql', query, types, signal).catch(() => []);

const optionOf = ({ slug, name }: Named): HTMLOptionElement => {
  const option = document.createElement('option');
  option.value = slug;
  option.label = name;
  return option;
};

/** Suggests slugs for what is typed into the fields that name somebody, by any name. */
export const suggestNames = (form: HTMLFormElement): void => {
  const kind = form.querySelector<HTMLSelectElement>('#of');
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-search]')) {
    let asking = new AbortController();
    const suggest = later(200, async () => {
      asking.abort();
      const { signal } = (asking = new AbortController());
      const types = (field.dataset.search || kind?.selectedOptions[0]?.dataset.search || '').split(' ').filter(Boolean);
      const found = field.value.trim() && types.length ? await search(field.value.slice(0, 100), types, signal) : [];
      if (!signal.aborted) field.list?.replaceChildren(...found.map(optionOf));
    });
    field.addEventListener('input', suggest);
  }
};
