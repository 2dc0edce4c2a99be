import { manyByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { rowsByKey } from '../shared/rows-by-key';
import { Account } from './account.entity';
import { ApiKey } from './api-key.entity';

export const accountLoader = rowsByKey(Account, 'accounts', 'id');
export const keyLoader = rowsByKey(ApiKey, 'api_keys', 'id');

/** The keys of accounts, the newest first. */
export const keysOfAccounts = ({ reader }: Context) =>
  manyByKey(
    (ids) => {
      const list = inList('k.account_id', ids);
      return reader.rows<ApiKey>(
        `select ${columnsOf(ApiKey, 'k')} from api_keys k where ${list.sql} order by k.created_at desc, k.id desc`,
        list.params,
      );
    },
    (row) => row.accountId,
  );
