import { copyOnClick } from './copy-on-click';
import { followForm } from './follow-form';
import { suggestNames } from './suggest-names';

const form = document.querySelector('form');
const result = document.querySelector<HTMLElement>('#result');
const said = document.querySelector<HTMLElement>('.said');

if (form && result && said) {
  followForm(form, result, said);
  suggestNames(form);
  copyOnClick(result, said);
}
