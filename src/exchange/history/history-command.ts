import { parseArgs } from 'node:util';
import { type RowSource } from '../../shared/reader';
import { writeToFile } from '../network/export-to-file';
import { historyLines } from './history-lines';

/** `samverkan history [--out FILE]`: writes the history to a file, and says how many changes it has. */
export const exportHistory = async (source: Pick<RowSource, 'rows'>, args: string[]): Promise<string> => {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'samverkan-history.jsonl' } } });
  let count = 0;
  async function* counted() {
    for await (const line of historyLines(source)) {
      count++;
      yield line;
    }
  }
  await writeToFile(counted(), values.out);
  return `${values.out}: ${count} changes`;
};
