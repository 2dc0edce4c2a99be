/** The parameters of the page that are its own, and not those of a file. */
const NO_FILE = ['size', 'from', 'to', 'after', 'lang'];

/** With some parameters changed; null takes one away. A table begins anew. */
export const changedParams = (params: URLSearchParams, changes: Record<string, string | null>): URLSearchParams => {
  const changed = new URLSearchParams(params);
  changed.delete('after');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
};

/** The measure that gives nodes their size. */
export const measureOf = (params: URLSearchParams): string => params.get('size')?.toUpperCase() ?? 'DEGREE';

/** The address of a file with the selection of a page. @param path `/network`, as the page has it */
export const fileAddress = (path: string, suffix: string, params: URLSearchParams): string => {
  const own = new URLSearchParams([...params].filter(([name, value]) => !NO_FILE.includes(name) && value !== ''));
  if (!own.has('around')) own.delete('depth');
  const measure = measureOf(params);
  if (!own.getAll('measure').some((each) => each.toUpperCase() === measure)) own.append('measure', measure);
  return `${path}${suffix}?${own}`;
};
