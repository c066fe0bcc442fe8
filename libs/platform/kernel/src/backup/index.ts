export { Archive } from './archive-reader.js';
export { makeBackup, type BackupSource } from './make-backup.js';
export { type BackupManifest } from './manifest.js';
export { restoreBackup, type RestoreTarget } from './restore-backup.js';
export { backupName, rotate } from './rotation.js';
