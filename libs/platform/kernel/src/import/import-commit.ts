import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import type { AuditLog } from '../audit/audit-log.js';
import { errorCode } from '../config/error-code.js';
import type { Database, Session } from '../database/database.js';
import { databaseProblem } from '../errors/database-problem.js';
import { Problem } from '../errors/problem.js';
import { problemText } from '../errors/catalogue.js';
import type { JobContext } from '../jobs/job-kind.js';
import { LateNumbers } from '../store/late-numbers.js';
import type { Batch, ImportLog, StoredRow, WaitingRow } from './import-log.js';
import type { CompleteRule, ImportRules } from './import-rules.js';
import { rowProblems } from './row-judge.js';
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
  if (batch.status === 'committing')
    await (batch.mode === 'all' ? storeTogether(tools, rule, batch, run) : storeEach(tools, rule, batch, run));
  const done = await tools.log.batch(batch.id);
  const path = `/api/v1/${rule.store.info.path}`;
  return {
    importId: batch.id,
    created: done?.created ?? 0,
    updated: done?.updated ?? 0,
    skipped: done?.skipped ?? 0,
    href: path,
    rows: `/api/v1/imports/${batch.id}/rows`,
  };
}

/**
 * All rows or none: one transaction, and the first row that cannot be stored undoes it. Numbers are taken at its end,
 * so that nobody who creates a record meanwhile waits for the whole file.
 */
async function storeTogether(tools: CommitTools, rule: CompleteRule, batch: Batch, run: Run): Promise<void> {
  let current = 0;
  try {
    await tools.database.transaction(async (session) => {
      const locked = await tools.log.batch(batch.id, session, true);
      if (locked?.status !== 'committing') return;
      await skipKnown(session, rule.store, batch.id);
      const rows = await tools.log.waiting(batch.id, session);
      const numbers = LateNumbers.begin(session);
      const stored: StoredRow[] = [];
      for (const row of rows) {
        current = row.row;
        stored.push(await store(rule, row, run.who, session));
        run.progress(stored.length, rows.length);
        run.signal.throwIfAborted();
      }
      await tools.log.stored(session, batch.id, stored);
      await finish(tools, session, batch, run.who);
      await numbers.give(session);
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
        await tools.log.stored(session, batch.id, [await store(rule, row, run.who, session)]);
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

async function store(rule: CompleteRule, row: WaitingRow, who: Caller, session: Session): Promise<StoredRow> {
  const { outcome, recordId, version } = row;
  if (outcome === 'update') return change(rule, row, { id: recordId ?? '', version: version ?? 0 }, who, session);
  const id = uuidv7();
  // The input was an instance of its class when it was checked; services may rely on that.
  await rule.create(Object.assign(new rule.input(), row.input), who, { session, id });
  return { row: row.row, outcome, recordId: id };
}

async function change(
  rule: CompleteRule,
  { row, input }: WaitingRow,
  { id, version }: { readonly id: string; readonly version: number },
  who: Caller,
  session: Session,
): Promise<StoredRow> {
  if (!who.permissions.has(`${rule.store.info.name}.update`)) throw new Problem('import.may-not-update');
  await rule.update(id, Object.assign(new rule.patch(), input), version, who, { session });
  return { row, outcome: 'update', recordId: id };
}

async function finish(tools: CommitTools, session: Session, batch: Batch, who: Caller): Promise<void> {
  await tools.log.done(session, batch.id);
  const done = await tools.log.batch(batch.id, session);
  const { fileName, mode } = batch;
  const { created = 0, updated = 0, skipped = 0 } = done ?? {};
  await tools.audit.add(session, who, {
    action: 'imported',
    resource: batch.resource,
    recordId: null,
    recordName: fileName,
    result: 'ok',
    changes: { importId: batch.id, fileName, mode, created, updated, skipped },
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
