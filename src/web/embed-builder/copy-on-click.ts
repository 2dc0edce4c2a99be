/** Where the clipboard is closed to pages without TLS, the older way is open. */
const copy = async (field: HTMLTextAreaElement): Promise<void> => {
  field.select();
  if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
  else document.execCommand('copy');
};

/** Shows the copy buttons that need this script. */
export const showCopyButtons = (result: HTMLElement): void => {
  for (const button of result.querySelectorAll<HTMLButtonElement>('[data-copies]')) button.hidden = false;
};

/** Lets each copy button copy its field and say so. */
export const copyOnClick = (result: HTMLElement, said: HTMLElement): void => {
  showCopyButtons(result);
  result.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null;
    const field = button && document.getElementById(button.dataset.copies ?? '');
    if (field instanceof HTMLTextAreaElement)
      void copy(field).then(() => {
        said.textContent = said.dataset.copied ?? '';
        button?.classList.add('done');
      });
  });
};
