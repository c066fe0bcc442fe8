/**
 * npm run backup [-- --to=FILE|FOLDER/] [--keep=N]
 *
 * Writes everything the platform holds into one file, also while it runs.
 */
import { attempt, optionsOf, pathFrom } from './lib/command.mjs';
import { giveUp, say, seconds } from './lib/terminal.mjs';
import { built } from './lib/throwaway.mjs';

const options = optionsOf(
  { to: { type: 'string' }, keep: { type: 'string' } },
  'npm run backup [-- --to=文件或目录/] [--keep=保留份数]',
);
const keep = options.keep === undefined ? null : Number(options.keep);
if (keep !== null && !(Number.isInteger(keep) && keep >= 1)) giveUp('--keep 应为正整数。', '--keep takes a number.');

const began = performance.now();
const { backup } = await built('apps/api/dist/backup/backup-command.js');
const to = options.to?.endsWith('/') ? `${pathFrom(options.to)}/` : pathFrom(options.to);
const { path, bytes, manifest, removed } = await attempt(() => backup({ to, keep }, process.env));
const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
say(
  `已备份 ${rows} 行、${manifest.files.count} 个文件（${(bytes / 1e6).toFixed(1)} MB，${seconds(began)}）：${path}`,
  `${rows} rows and ${manifest.files.count} files backed up`,
);
for (const name of removed) say(`已删除旧备份 ${name}`, 'old backup removed');
