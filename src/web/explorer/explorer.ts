import { copyOnClick } from './copy-on-click';

/** What every page of the explorer does once it is there. All of it is a help: each page is whole without. */
document.documentElement.dataset.script = 'on';
copyOnClick();
