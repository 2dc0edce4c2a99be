/** Where somebody has said that the slash shall be left alone. */
const SLASH_IS_OFF = 'samverkan-slash-off';

const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/** Storage may be closed to pages; then the usual holds. */
const stored = <Value>(read: () => Value, otherwise: Value): Value => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

const isSlashOn = (): boolean => stored(() => localStorage.getItem(SLASH_IS_OFF) === null, true);

const setSlash = (isOn: boolean): void =>
  stored(() => (isOn ? localStorage.removeItem(SLASH_IS_OFF) : localStorage.setItem(SLASH_IS_OFF, '1')), undefined);

const isAsked = (event: KeyboardEvent): boolean => {
  if (event.altKey || event.isComposing || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  const isWriting = event.target instanceof Element && event.target.closest(TEXT_FIELDS) !== null;
  return event.key === '/' && !isWriting && isSlashOn();
};

/**
 * Ctrl+K and the slash lead to the search field. The slash can be turned off at /about, for who speaks to the computer may say it unawares
 * (WCAG 2.2, 2.1.4).
 */
export const listenForSearchKeys = (): void => {
  document.addEventListener('keydown', (event) => {
    const field = document.querySelector<HTMLInputElement>('form.search input[type="search"]');
    if (!field || !isAsked(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const choice = document.querySelector<HTMLElement>('.slash-key');
  const box = choice?.querySelector('input');
  if (!choice || !box) return;
  box.checked = isSlashOn();
  box.addEventListener('change', () => setSlash(box.checked));
  choice.hidden = false;
};
