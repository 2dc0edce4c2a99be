/** Why something did not arrive. */
export type LoadReason = 'offline' | 'slow' | 'failed';

export class LoadProblem extends Error {
  /** @param status that of HTTP, where something was answered */
  constructor(
    readonly reason: LoadReason,
    readonly status?: number,
  ) {
    super(reason);
  }
}

/** Whether the browser says so; what runs elsewhere does not know. */
const isOffline = (): boolean => (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;

/** How long is waited for an answer, in milliseconds. */
const PATIENCE = 15_000;

/**
 * What is at an address.
 * @param signal says that nobody waits any more; the promise is then rejected with its reason
 * @throws LoadProblem
 */
export const loadText = async (address: string, signal: AbortSignal, patience = PATIENCE): Promise<string> => {
  const late = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(address, { signal: AbortSignal.any([signal, late]) });
    if (!answer.ok) throw new LoadProblem('failed', answer.status);
    return await answer.text();
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof LoadProblem) throw error;
    if (late.aborted) throw new LoadProblem('slow');
    throw new LoadProblem(isOffline() ? 'offline' : 'failed');
  }
};
