/**
 * npm run restore -- --from=FILE [--into=FOLDER|postgres://…] [--erase-everything]
 * npm run restore -- --from=FILE --check
 *
 * Restores a backup into an empty database, or only checks that it is whole.
 */
import { attempt, optionsOf, pathFrom } from './lib/command.mjs';
import { giveUp, say, seconds } from './lib/terminal.mjs';
import { built } from './lib/throwaway.mjs';

const USAGE = 'npm run restore -- --from=文件 [--into=数据目录或数据库地址] [--erase-everything] [--check]';
const options = optionsOf(
  {
    from: { type: 'string' },
    into: { type: 'string' },
    check: { type: 'boolean' },
    'erase-everything': { type: 'boolean' },
  },
  USAGE,
);
if (options.from === undefined) giveUp(`用法：${USAGE}`, '--from is missing.');

const began = performance.now();
const { check, restore } = await built('apps/api/dist/backup/restore-command.js');
const from = pathFrom(options.from);
if (options.check) {
  const manifest = await attempt(() => check(from));
  say(`备份完好：${describe(manifest)}`, 'The backup is whole');
} else {
  const into = options.into?.includes('://') ? options.into : pathFrom(options.into);
  const erase = options['erase-everything'] ?? false;
  const { manifest, migrated, audit } = await attempt(() => restore({ from, into, erase }, process.env));
  say(`已恢复：${describe(manifest)}；其后执行迁移 ${migrated} 个（${seconds(began)}）`, 'Restored');
  if (audit.ok) say(`审计链校验通过：${audit.rows} 行，${audit.seals} 个封存`, 'The audit chain is intact');
  else giveUp(`备份中的审计链有断点：${audit.broken.zh}`, `The chain in the backup is broken: ${audit.broken.en}`);
}

function describe({ createdAt, appVersion, tables, files }) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${createdAt}，版本 ${appVersion}，${rows} 行，${files.count} 个文件`;
}
