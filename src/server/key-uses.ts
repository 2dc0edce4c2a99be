import { type FastifyBaseLogger } from 'fastify';
import { type WriteTransaction } from '../editing/run-acts';
import { type Instant } from '../shared/instant';

/** Another process may have noted a later one. */
const NOTE = 'update api_keys set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)';

/** Notes when API keys were used, beside answers: no data, so no epoch and no history. */
export class KeyUses {
  private readonly under = new Set<Promise<unknown>>();

  constructor(
    private readonly write: WriteTransaction,
    private readonly log: Pick<FastifyBaseLogger, 'error'>,
  ) {}

  note(id: string, at: Instant): void {
    const noting = this.write((manager) => manager.query(NOTE, [at, id, at]))
      .catch((err: unknown) => this.log.error({ err }, 'The use of an API key could not be noted'))
      .finally(() => this.under.delete(noting));
    this.under.add(noting);
  }

  /** Resolves when all that was to be noted has been. */
  async settled(): Promise<void> {
    await Promise.all(this.under);
  }
}
