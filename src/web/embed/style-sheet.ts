/**
 * Colours and type are the page's own unless a custom property says otherwise: everything derives from the text's colour, so
 * that it can be read in light and dark. Logical properties, for right-to-left pages.
 */
export const STYLE_SHEET = `
:host {
  display: block;
  color: var(--samverkan-text, inherit);
  background: var(--samverkan-background, transparent);
  border-radius: var(--samverkan-radius, 0);
  font: var(--samverkan-font, inherit);
  --muted: var(--samverkan-muted, color-mix(in srgb, currentcolor 78%, transparent));
  --accent: var(--samverkan-accent, currentcolor);
  --border: var(--samverkan-border, color-mix(in srgb, currentcolor 22%, transparent));
  --gap: var(--samverkan-gap, .75em);
}
:host([hidden]), [hidden] { display: none !important; }
section { container-type: inline-size; padding: var(--samverkan-padding, 0); overflow-wrap: anywhere; line-height: 1.45; }
h1, h2, h3, h4, h5, h6, p, ul { margin: 0; padding: 0; }
.heading { font-size: 1.2em; line-height: 1.25; font-weight: 650; text-wrap: balance; margin-block-end: var(--gap); }
.list { list-style: none; border-block-end: 1px solid var(--border); }
.event {
  display: grid;
  gap: .1em calc(var(--gap) * 2);
  padding-block: var(--gap);
  border-block-start: 1px solid var(--border);
  break-inside: avoid;
}
.time { color: var(--muted); font-size: .9em; line-height: 1.6; font-variant-numeric: tabular-nums; }
.title { font-weight: 600; }
.cancelled .title { font-weight: 400; color: var(--muted); }
.cancelled .time { text-decoration: line-through; }
.facts, .description, .actions, .footer { font-size: .9em; }
.facts { color: var(--muted); }
.status { font-weight: 500; }
.cancelled .status { font-weight: 650; color: var(--samverkan-text, currentcolor); }
.description { margin-block-start: .3em; white-space: pre-line; }
.actions { margin-block-start: .3em; }
.footer { display: flex; flex-wrap: wrap; gap: .35em calc(var(--gap) * 2); margin-block-start: var(--gap); }
.usual { list-style: none; color: var(--muted); margin-block-start: .3em; }
.usual li + li { margin-block-start: .3em; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent); }
a:hover { text-decoration-color: currentcolor; }
button {
  font: inherit;
  color: inherit;
  background: transparent;
  border: 1px solid currentcolor;
  border-radius: var(--samverkan-radius, .3em);
  margin-block-end: var(--gap);
  padding: .35em .9em;
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--samverkan-focus, currentcolor); outline-offset: 3px; border-radius: 2px; }
[data-state=loading] .message, [data-state=error] .message { margin-block-end: var(--gap); }
.loading { color: var(--muted); }
@container (min-width: 36em) {
  .event { grid-template-columns: minmax(0, 14em) minmax(0, 1fr); }
}
@media (prefers-reduced-motion: no-preference) {
  .loading { animation: appear .2s .3s backwards; }
  @keyframes appear { from { opacity: 0; } }
}
@media print {
  .actions, .footer, button { display: none; }
}
`;
