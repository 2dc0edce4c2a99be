import { findNames } from '../search/find-names';
import { readTexts, type SearchTexts } from './search-texts';
import { SuggestionPopup } from './suggestion-popup';

/** Who has no answer by then, in milliseconds, is told so. */
const PATIENCE = 5_000;

/** Where a key leads among so many options; -1 is the field itself, and null a key that leads nowhere. */
export const nextPlace = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
  // In the field, they go to the ends of its text.
  if (at < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

const suggest = (field: HTMLInputElement, texts: SearchTexts, id: string): void => {
  const popup = new SuggestionPopup(id, texts);
  let asking = new AbortController();

  const reflect = (): void => {
    field.setAttribute('aria-expanded', String(popup.isOpen && popup.count > 0));
    if (popup.activeId === null) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', popup.activeId);
  };
  /** Whatever is asked already is outdated. */
  const begin = (): AbortController => {
    asking.abort();
    return (asking = new AbortController());
  };
  const close = (): void => {
    begin();
    popup.close();
    reflect();
  };
  const ask = async (): Promise<void> => {
    const wanted = field.value.trim().slice(0, 100);
    if (wanted === '') return close();
    const mine = begin();
    const timer = setTimeout(() => mine.abort(), PATIENCE);
    const found = await findNames(texts.api, wanted, null, mine.signal).catch(() => null);
    clearTimeout(timer);
    if (mine !== asking) return;
    if (found) popup.show(found);
    else popup.fail(navigator.onLine ? texts.failed : texts.offline, retry);
    reflect();
  };
  const retry = (): void => {
    field.focus();
    void ask();
  };

  field.addEventListener('input', () => void ask());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && popup.isOpen) {
      // Once to close, and only then to empty the field.
      event.preventDefault();
      return close();
    }
    if (event.key === 'Enter' && popup.activeAddress !== null) {
      event.preventDefault();
      return location.assign(popup.activeAddress);
    }
    if (event.key === 'ArrowDown' && !popup.isOpen) return void ask();
    const place = popup.isOpen ? nextPlace(event.key, popup.activeAt, popup.count) : null;
    if (place === null || event.shiftKey) return;
    event.preventDefault();
    popup.moveTo(place);
    reflect();
  });
  field.parentElement!.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && field.parentElement!.contains(relatedTarget))) close();
  });
  // The field keeps the focus while an option is chosen.
  popup.root.addEventListener('mousedown', (event) => event.preventDefault());
  popup.root.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const address = option && popup.addressOf(option);
    if (address) location.assign(address);
  });

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  field.parentElement!.append(popup.root, popup.announcement);
  reflect();
};

/** Suggests pages beneath each search field of the page while one types. */
export const suggestPages = (): void =>
  document.querySelectorAll<HTMLFormElement>('form.search').forEach((form, at) => {
    const field = form.querySelector<HTMLInputElement>('input[type="search"]');
    const texts = readTexts(form);
    if (field && texts) suggest(field, texts, `suggestions-${at}`);
  });
