import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from '../src/server/schema';

writeFileSync(join(process.cwd(), 'schema.graphql'), buildApi().sdl);
