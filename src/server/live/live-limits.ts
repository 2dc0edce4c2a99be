/** What one connection may take, so that many of them take a bounded part of the memory. docs/live.md tells them. */
export const LIVE_LIMITS = {
  /** WebSockets at once. */
  sockets: 2_000,
  /** Operations under way over one WebSocket. */
  operations: 100,
  /** Bytes of a message from a client. */
  message: 100 * 1024,
  /** Bytes that wait to be read by a client that asks for more. */
  unread: 1024 * 1024,
  /** How long a client may take to introduce itself, in milliseconds. */
  introduction: 5_000,
  /** How often one is asked whether it still listens; who has not answered by the next time is cut off. In milliseconds. */
  heartbeat: 12_000,
  /** How often keys and tokens are looked at again, in milliseconds. */
  recheck: 30_000,
  /** How long what is under way may take once the server is told to stop, in milliseconds. */
  farewell: 5_000,
};

export type LiveLimits = typeof LIVE_LIMITS;
