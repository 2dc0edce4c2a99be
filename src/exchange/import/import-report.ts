import { type SeedProblem } from '../seeds/seed-problem';
import { type ImportCounts } from '../../editing/changes';
import { ROW_TYPES, type RowType } from '../../editing/row';

/** What an import did, by type of row, and what files now say otherwise than before but was left as it is. */
export interface ImportReport {
  counts: Partial<Record<RowType, ImportCounts>>;
  total: ImportCounts;
  left: SeedProblem[];
}

const KINDS = ['added', 'changed', 'unchanged', 'removed'] as const;

export function importReport(counts: ImportReport['counts'], left: SeedProblem[]): ImportReport {
  const sum = (kind: keyof ImportCounts) => Object.values(counts).reduce((total, one) => total + one[kind], 0);
  const total = { added: sum('added'), changed: sum('changed'), unchanged: sum('unchanged'), removed: sum('removed') };
  return { counts, total, left };
}

const told = (counts: ImportCounts, kinds: readonly (keyof ImportCounts)[]) =>
  kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`)
    .join(', ');

/** The report as a few lines: the whole, then each type that changed, then what was left. */
export function reportText({ counts, total, left }: ImportReport): string {
  const types = ROW_TYPES.flatMap((type) => {
    const text = told(counts[type] ?? { added: 0, changed: 0, unchanged: 0, removed: 0 }, [
      'added',
      'changed',
      'removed',
    ]);
    return text ? [`  ${type}: ${text}`] : [];
  });
  const hint =
    left.length > 0 ? [`${left.length} rows differ from the file and were left; --update corrects them:`] : [];
  const places = left.slice(0, 10).map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
  return [told(total, KINDS) || 'nothing to do', ...types, ...hint, ...places].join('\n');
}
