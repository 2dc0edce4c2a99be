/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2_000;

/** Where the clipboard is closed to pages without TLS, the older way is open; it needs the text to be selected. */
const copy = async (from: HTMLElement): Promise<void> => {
  if (navigator.clipboard) return navigator.clipboard.writeText(from.textContent);
  getSelection()?.selectAllChildren(from);
  document.execCommand('copy');
};

const sayCopied = (button: HTMLElement): void => {
  const { copied = '' } = button.dataset;
  const before = button.textContent;
  if (before === copied) return;
  button.textContent = copied;
  setTimeout(() => (button.textContent = before), SAID_FOR);
};

/** Shows the buttons that copy what an element says (`data-copies` is its id), and lets each do so and say it. */
export const copyOnClick = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    const from = document.getElementById(button.dataset.copies ?? '');
    if (!from) continue;
    button.hidden = false;
    button.ariaLive = 'polite';
    button.addEventListener('click', () => void copy(from).then(() => sayCopied(button)));
  }
};
