import { baseAddress } from './base-address';
import { eventsElement } from './events-element';

const NAME = 'samverkan-events';

/** Known only while the script runs for the first time. */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? baseAddress(script.src) : null;

if (base === null) console.warn(`${NAME}: expected to be loaded by a script element from …/embed/v1.js.`);
// A page may load the script once for each element that was pasted into it.
else if (!customElements.get(NAME)) customElements.define(NAME, eventsElement(base));
