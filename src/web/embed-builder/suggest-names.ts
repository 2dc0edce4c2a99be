import { later } from './later';

const SEARCH = `query Suggest($query: String!, $types: [SearchType!], $language: Language) {
  search(query: $query, types: $types, first: 8) {
    nodes {
      ... on Actor { slug name(language: $language) }
      ... on Theme { slug name(language: $language) }
    }
  }
}`;

interface Named {
  slug: string;
  name: string;
}

/** What the API finds; nothing where it cannot be asked, for suggestions are only a help. */
const search = async (query: string, types: string[], signal: AbortSignal): Promise<Named[]> => {
  const variables = { query, types, language: document.documentElement.lang.toUpperCase() };
  try {
    const answer = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: SEARCH, variables }),
      signal,
    });
    return (await answer.json())?.data?.search?.nodes ?? [];
  } catch {
    return [];
  }
};

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
