/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2_000;

/** Where the clipboard is closed to pages without TLS, the older way is open; it needs the text to be selected. */
const copy = async (field: HTMLTextAreaElement): Promise<void> => {
  if (navigator.clipboard) return navigator.clipboard.writeText(field.value);
  field.select();
  document.execCommand('copy');
};

/** Shows the copy buttons that need this script. */
export const showCopyButtons = (result: HTMLElement): void => {
  for (const button of result.querySelectorAll<HTMLButtonElement>('[data-copies]')) button.hidden = false;
};

const sayCopied = (button: HTMLElement, said: HTMLElement): void => {
  const copied = said.dataset.copied ?? '';
  const before = button.textContent;
  if (before === copied) return;
  button.textContent = copied;
  said.textContent = copied;
  setTimeout(() => {
    button.textContent = before;
    said.textContent = '';
  }, SAID_FOR);
};

/** Lets each copy button copy its field and say so, on itself and to screen readers. */
export const copyOnClick = (result: HTMLElement, said: HTMLElement): void => {
  showCopyButtons(result);
  result.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null;
    const field = button && document.getElementById(button.dataset.copies ?? '');
    if (button && field instanceof HTMLTextAreaElement) void copy(field).then(() => sayCopied(button, said));
  });
};
