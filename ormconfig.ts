import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readConfig } from './src/config';
import { dataSourceOptions } from './src/server/data-source';

/** The one DataSource, for the TypeORM command line; the server makes its own from the same options. */
export default new DataSource(dataSourceOptions(readConfig().databaseUrl));
