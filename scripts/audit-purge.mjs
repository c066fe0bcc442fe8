/**
 * npm run audit:purge -- --before=2026-01-31 [--to=FOLDER]
 *
 * Exports audit rows older than that day to a signed file and removes them. Rows of the last six months stay.
 */
import { attempt, optionsOf, pathFrom } from './lib/command.mjs';
import { giveUp, say } from './lib/terminal.mjs';
import { built } from './lib/throwaway.mjs';

const usage = 'npm run audit:purge -- --before=日期 [--to=目录]';
const options = optionsOf({ before: { type: 'string' }, to: { type: 'string' } }, usage);
if (options.before === undefined) giveUp(`用法：${usage}`, '--before is missing');

const { purgeAuditBefore } = await built('apps/api/dist/audit/audit-commands.js');
const report = await attempt(() => purgeAuditBefore({ before: options.before, to: pathFrom(options.to) }, process.env));
if (report.archive === null) say('没有可清理的审计记录', 'there is nothing to purge');
else say(`已清理 ${report.rows} 条审计记录，导出于 ${report.archive}`, `${report.rows} rows purged`);
