import { showCopyButtons } from './copy-on-click';
import { later } from './later';

/** Shows the fields that the chosen kind has. */
const showFields = (form: HTMLFormElement): void => {
  const isFilter = new FormData(form).get('of') === 'events';
  for (const field of form.querySelectorAll<HTMLElement>('[data-for]'))
    field.hidden = (field.dataset.for === 'events') !== isFilter;
};

/**
 * Keeps result and address up with the form. The server writes the result, as it does for browsers without script, so that
 * there is one place that knows what a line looks like. The page speaks the chosen language, so choosing one loads it anew.
 */
export const followForm = (form: HTMLFormElement, result: HTMLElement, said: HTMLElement): void => {
  let asking = new AbortController();

  const ask = async (): Promise<void> => {
    asking.abort();
    const { signal } = (asking = new AbortController());
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) address.searchParams.append(name, String(value));
    const answer = await fetch(address, { signal, headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const built = page.querySelector('#result');
    if (signal.aborted || !built) return;
    result.replaceChildren(...[...built.childNodes].map((node) => document.importNode(node, true)));
    said.textContent = '';
    showCopyButtons(result);
    history.replaceState(null, '', address);
  };
  const askLater = later(300, () => void ask().catch(() => undefined));

  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === 'lang') return form.requestSubmit();
    showFields(form);
    askLater();
  });
  showFields(form);
};
