import type { Readable } from 'node:stream';

/** Where the content of stored files lies; what is known of them stands in the table `stored_file`. */
export abstract class FileStore {
  /** Keeps `size` bytes under the key; when it answers, the content survives a crash of the machine. */
  abstract put(key: string, content: Readable, size: number): Promise<void>;

  /** The content; throws `file.missing` when there is none under the key. */
  abstract get(key: string): Promise<Readable>;

  /** Throws when nothing could be kept now. */
  abstract check(): Promise<void>;

  /** Forgets the content; a key that holds none is no error. */
  abstract remove(key: string): Promise<void>;
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Key of a new file: its id under two levels of folders, so that no folder grows without bound. */
export function storageKeyOf(id: string): string {
  return `${id.slice(-2)}/${id.slice(-4, -2)}/${id}`;
}

/** Keys are always generated; anything else is a mistake in the program, or an attempt to leave the folder. */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new Error(`not a storage key: ${key}`);
}
