import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose reads these are, for the time of one request. */
export interface Reader {
  /** Known only once the request's guards have run. */
  readonly accountId: () => string | undefined;
  /** How far a replica must have come to show the reader his own writes; looked up once per request. */
  mark?: Promise<number>;
}

const readers = new AsyncLocalStorage<Reader>();

/** Runs a reading request; only what it reads may come from a replica. */
export const asReader = (reader: Reader, work: () => void): void => readers.run(reader, work);

export const currentReader = (): Reader | undefined => readers.getStore();
