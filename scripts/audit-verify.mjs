/**
 * npm run audit:verify [-- --accept-segment=N]
 *
 * Compares every row of the audit log with the chain of seals, also while the platform runs. Ends with 1 and names the
 * first broken place when there is one. A segment that declares lost seals, as after restoring an older backup, passes
 * only when somebody vouches for it by its number.
 */
import { attempt, optionsOf } from './lib/command.mjs';
import { giveUp, say } from './lib/terminal.mjs';
import { built } from './lib/throwaway.mjs';

const options = optionsOf(
  { 'accept-segment': { type: 'string' } },
  'npm run audit:verify [-- --accept-segment=分段号]',
);
const given = options['accept-segment'];
const acceptSegment = given === undefined ? null : Number(given);
if (acceptSegment !== null && !Number.isInteger(acceptSegment))
  giveUp('--accept-segment 应为分段号。', '--accept-segment takes a number.');

const { verifyAudit } = await built('apps/api/dist/audit/audit-commands.js');
const report = await attempt(() => verifyAudit({ acceptSegment, progress: () => undefined }, process.env));
const { rows, seals, segments, purged, unsealed, anchors, numbersAfterLast, seconds, broken } = report;
const speed = Math.round(rows / Math.max(seconds, 0.001));
say(
  `已比对 ${rows} 条记录、${seals} 个封存、${segments} 个分段，用时 ${seconds.toFixed(1)} 秒（每秒 ${speed} 条）`,
  `${rows} rows, ${seals} seals, ${segments} segments compared, ${speed} rows a second`,
);
say(
  `未封存 ${unsealed} 条，到期清理 ${purged} 条，比对本机链首 ${anchors} 处`,
  `${unsealed} not sealed yet, ${purged} purged, ${anchors} remembered heads compared`,
);
if (numbersAfterLast > 0)
  say(
    `末条之后还发放过 ${numbersAfterLast} 个序号：写入被撤销，或未封存的记录被删除`,
    `${numbersAfterLast} numbers follow the last row: rolled back, or removed before they were sealed`,
  );
if (broken === null) say('审计日志完好', 'the audit log is intact');
else {
  const place = [
    broken.seal !== null && `seal ${broken.seal}`,
    broken.sequence !== null && `row ${broken.sequence}`,
    broken.entryId,
  ]
    .filter(Boolean)
    .join(', ');
  say(`发现异常：${broken.zh}（${place}）`, `broken: ${broken.en} (${place})`);
  process.exitCode = 1;
}
