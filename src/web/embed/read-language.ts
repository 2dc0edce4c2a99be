import { languageOf } from './options';
import { type Language } from './words';

/** The language of an element: its own, else that of the nearest element around that states one, else Swedish. */
export const readLanguage = (element: Element): Language =>
  languageOf(element.getAttribute('lang')) ??
  languageOf(element.parentElement?.closest('[lang]')?.getAttribute('lang')) ??
  'sv';
