import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The directory of the package, found from the sources as from what is built of them. */
export const packageRoot = (directory: string = __dirname): string =>
  existsSync(join(directory, 'package.json')) ? directory : packageRoot(dirname(directory));
