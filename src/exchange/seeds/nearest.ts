/** Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment (Boytsov 2011, 2.2). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, replaced);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    last = row;
  }
  return last[to.length];
}

/** The known word that was probably meant: within a third of the length in edits, the first of the nearest; else undefined. */
function nearest(word: string, known: Iterable<string>): string | undefined {
  const given = word.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let edits = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - given.length) >= edits) continue;
    const needed = distance(given, candidate.toLowerCase());
    if (needed < edits) [best, edits] = [candidate, needed];
  }
  return best;
}

/** ` (did you mean "x"?)`, or nothing where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}
