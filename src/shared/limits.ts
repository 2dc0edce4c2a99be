/** What a request may ask for; docs/limits.md says the same to users. */
export interface Limits {
  /** Bytes of a request's body. */
  body: number;
  /** Levels of objects and lists in a request's JSON. */
  jsonDepth: number;
  /** Tokens of a document. */
  tokens: number;
  /** Levels of fields of an operation, counted through fragments. */
  depth: number;
  /** Aliases in a document. */
  aliases: number;
  /** Fields of the root of an operation. */
  rootFields: number;
  /** Directives in a document. */
  directives: number;
  /** Selections of a document once its fragments are put in their places. */
  selections: number;
  /** Pairs of selections of a document that answer under one name: what its validation has to compare. */
  pairs: number;
  /** Objects that an answer may hold, by the sizes of pages. */
  cost: number;
  /** Items of a list in an argument or a variable. */
  listItems: number;
  /** References in a question of a router. */
  representations: number;
  /** Errors that the refusal of a document lists. */
  errors: number;
  /** Milliseconds that an operation may take. */
  execution: number;
  /** Questions about networks that may wait for their turn. */
  waiting: number;
  /** Milliseconds that a client may take to send a request, and that a connection may be idle. */
  sending: number;
  /** Texts of documents that are kept for persisted queries. */
  persisted: number;
}

export const LIMITS: Limits = {
  body: 100 * 1024,
  jsonDepth: 20,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  selections: 5_000,
  pairs: 5_000,
  cost: 5_000,
  listItems: 250,
  representations: 1_000,
  errors: 10,
  execution: 10_000,
  waiting: 32,
  sending: 15_000,
  persisted: 1_000,
};
