import { open } from 'node:fs/promises';

/** A new name is only safe once its folder is on the disk too. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; its file system journals names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
