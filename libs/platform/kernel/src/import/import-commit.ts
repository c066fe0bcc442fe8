import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import type { AuditLog } from '../audit/audit-log.js';
import { errorCode } from '../config/error-code.js';
import type { Database, Session } from '../database/database.js';
import { databaseProblem } from '../errors/database-problem.js';
import { Problem } from '../errors/problem.js';
import { problemText } from '../errors/catalogue.js';
import type { JobContext } from '../jobs/job-kind.js';
import type { Batch, ImportLog, WaitingRow } from './import-log.js';
import type { CompleteRule, ImportRules } from './import-rules.js';
import { rowProblems } from './row-checker.js';
import { skipKnown } from './same-rows.js';

/** What a commit works with. */
export interface CommitTools {
  readonly database: Database;
  readonly audit: AuditLog;
  readonly log: ImportLog;
  readonly rules: ImportRules;
}

type Run = JobContext<{ readonly batchId: string }>;

/** The job `import.commit`: stores the rows that have passed; safe to repeat, stored rows are known. */
export async function commitImport(tools: CommitTools, run: Run): Promise<object> {
  const batch = await tools.log.batch(run.payload.batchId);
  if (!batch) throw new Problem('import.missing');
  const rule = tools.rules.of(batch.resource);
  if (batch.status === 'committing') {
    try {
      await (batch.mode === 'all' ? storeTogether(tools, rule, batch, run) : storeEach(tools, rule, batch, run));
    } catch (error) {
      if (error instanceof Problem) await tools.log.failed(batch.id, error);
      throw error;
    }
  }
  const done = await tools.log.batch(batch.id);
  const path = `/api/v1/${rule.store.info.path}`;
  return {
    importId: batch.id,
    created: done?.created ?? 0,
    skipped: done?.skipped ?? 0,
    href: path,
    rows: `${path}/imports/${batch.id}/rows`,
  };
}

/** All rows or none: one transaction, and the first row that cannot be stored undoes it. */
async function storeTogether(tools: CommitTools, rule: CompleteRule, batch: Batch, run: Run): Promise<void> {
  let current = 0;
  try {
    await tools.database.transaction(async (session) => {
      const locked = await tools.log.batch(batch.id, session, true);
      if (locked?.status !== 'committing') return;
      await skipKnown(session, rule.store, batch.id);
      const rows = await tools.log.waiting(batch.id, session);
      const stored: { row: number; recordId: string }[] = [];
      for (const row of rows) {
        current = row.row;
        stored.push({ row: row.row, recordId: await store(rule, row, run.who, session) });
        run.progress(stored.length, rows.length);
        run.signal.throwIfAborted();
      }
      await tools.log.imported(session, batch.id, stored);
      await finish(tools, session, batch, run.who);
    });
  } catch (error) {
    const problem = problemIn(error);
    if (!problem) throw error;
    await tools.log.refused(batch.id, current, rowProblems(problem));
    const reason = problemText(problem.code, run.who.language, problem.values);
    throw new Problem('import.row-failed', { row: current, reason });
  }
}

/** Every row for itself: what cannot be stored is reported, the rest is. */
async function storeEach(tools: CommitTools, rule: CompleteRule, batch: Batch, run: Run): Promise<void> {
  await skipKnown(tools.database, rule.store, batch.id);
  const rows = await tools.log.waiting(batch.id);
  for (const [at, row] of rows.entries()) {
    run.signal.throwIfAborted();
    try {
      await tools.database.transaction(async (session) => {
        const recordId = await store(rule, row, run.who, session);
        await tools.log.imported(session, batch.id, [{ row: row.row, recordId }]);
      });
    } catch (error) {
      const problem = problemIn(error);
      if (!problem) throw error;
      await tools.log.refused(batch.id, row.row, rowProblems(problem));
    }
    run.progress(at + 1, rows.length);
  }
  await tools.database.transaction((session) => finish(tools, session, batch, run.who));
}

async function store(rule: CompleteRule, row: WaitingRow, who: Caller, session: Session): Promise<string> {
  const id = uuidv7();
  // The input was an instance of its class when it was checked; services may rely on that.
  await rule.create(Object.assign(new rule.input(), row.input), who, { session, id });
  return id;
}

async function finish(tools: CommitTools, session: Session, batch: Batch, who: Caller): Promise<void> {
  await tools.log.done(session, batch.id);
  const done = await tools.log.batch(batch.id, session);
  const { fileName, mode } = batch;
  const changes = { importId: batch.id, fileName, mode, created: done?.created ?? 0, skipped: done?.skipped ?? 0 };
  await tools.audit.add(session, who, {
    action: 'imported',
    resource: batch.resource,
    recordId: null,
    result: 'ok',
    changes,
  });
}

/** The problem that a row is to blame for; undefined when it was the system's failure. */
function problemIn(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  // Somebody else has stored the same row at the same time.
  if (errorCode(error) === '23505' && (error as { constraint?: string }).constraint === 'import_row_once')
    return new Problem('import.known');
  const problem = databaseProblem(error);
  return problem && problem.status < 500 ? problem : undefined;
}
