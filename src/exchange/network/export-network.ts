import { createHash } from 'node:crypto';
import { withDegrees } from '../../network/network-question';
import { NETWORK_SERVICE, networkTask } from '../../network/network-task';
import { snapshotOf } from '../../network/snapshot';
import { type Context } from '../../shared/context';
import { answerRows } from './answer-rows';
import { type NetworkParams } from './network-params';
import { type NetworkRows } from './network-rows';

export interface NetworkExport {
  /** Of the data and of what is asked of them; the bytes of a format follow from it. */
  tag: string;
  /** Works the network out. Its rows are those of the snapshot with which the request began, whatever comes after. */
  rows(): Promise<NetworkRows>;
}

/** A network to be taken away. BAD_USER_INPUT where the parameters do not hold. */
export const exportNetwork = async (
  context: Context,
  params: NetworkParams,
  address: string | null,
): Promise<NetworkExport> => {
  const snapshot = snapshotOf(context);
  const task = await networkTask(context, params);
  const state = [snapshot.identity, snapshot.epoch, params, address];
  return {
    tag: createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 22),
    async rows() {
      const answer = await context.resource(NETWORK_SERVICE).network(task, {
        measures: withDegrees(params.measures),
        orderBy: { field: 'NAME', descending: false },
        first: null,
        most: null,
      });
      if ('tooLarge' in answer) throw new Error('A network without a bound was too large');
      return answerRows(snapshot, answer, task.selection, { title: titleOf(params), address });
    },
  };
};

/** What is in it, in words. */
const titleOf = ({ filter, at, certainty }: NetworkParams): string => {
  const parts = Object.entries({ ...filter, certainty })
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const when = at == null ? [] : [`at ${new Date(at).toISOString()}`];
  return ['Samverkan: who takes part in what', ...parts, ...when].join(', ');
};
