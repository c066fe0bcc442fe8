import { createHmac } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { CallerRequest } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Database } from '../database/database.js';
import { AnsweredAlready, Problem } from '../errors/problem.js';
import { respond } from '../http/respond.js';
import { StoreRegistry } from '../store/store-registry.js';
import type { Vault } from '../vault/vault.js';

/** What is known of an earlier request with the same key. */
interface Earlier extends Record<string, unknown> {
  readonly id: string;
  readonly requestHash: string;
  readonly resource: string | null;
  readonly recordId: string | null;
  readonly status: number | null;
  readonly body: string | null;
  readonly etag: string | null;
  /** Seconds since it began. */
  readonly age: number;
}

interface Marked extends CallerRequest {
  idempotencyRow?: string;
}

/** Where answers are kept. */
const BODY = 'idempotency_key.body';

/** A committed write that has not answered after this time never will. */
const INTERRUPTED_AFTER_S = 5;

/** A request that has neither answered nor left a record after this time is taken to have died. */
const ABANDONED_AFTER_S = 60;

/**
 * Makes POST requests with an `Idempotency-Key` happen once per account and key: the same request gets the first
 * answer again, another one with the same key 422, one still running 409. The write itself marks the key in its own
 * transaction, so that a crash between commit and answer does not lead to a second record.
 */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
    /** Answers may hold personal data: they are kept sealed. */
    private readonly vault: Vault,
    /** Bodies may hold passwords: what is kept of them cannot be guessed without this key. */
    private readonly secret: string,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<Marked>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || request.method !== 'POST' || !request.caller) return true;
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key)) throw new Problem('idempotency.key');
    const hash = createHmac('sha256', this.secret)
      .update(
        `${request.method} ${request.url}${request.caller.onBehalfOf?.accountId ?? ''}\n${JSON.stringify(request.body ?? null)}`,
      )
      .digest('hex');
    const earlier = await this.claim(request, request.caller, key, hash);
    if (!earlier) return true;
    if (earlier.requestHash !== hash) throw new Problem('idempotency.mismatch');
    const reply = http.getResponse<FastifyReply>().header('idempotency-replayed', 'true');
    if (earlier.status !== null && earlier.body !== null) {
      if (earlier.etag !== null) void reply.header('etag', earlier.etag);
      await reply
        .code(earlier.status)
        .header('content-type', 'application/json; charset=utf-8')
        .send(this.vault.open(earlier.body, BODY));
    } else await this.answerInterrupted(earlier, request.caller, request.url, reply);
    throw new AnsweredAlready();
  }

  /** The write committed but its answer was never given: the record as it is now is the answer. */
  private async answerInterrupted(earlier: Earlier, caller: Caller, url: string, reply: FastifyReply): Promise<void> {
    const store = earlier.resource === null ? undefined : this.stores.named(earlier.resource);
    if (!store || earlier.recordId === null || earlier.age < INTERRUPTED_AFTER_S)
      throw new Problem('idempotency.in-flight');
    const answer = await store.get(earlier.recordId, caller);
    respond(reply, { ...answer, status: url.includes('/actions/') ? 200 : 201 });
    await reply;
  }

  /** Takes the key for this request, or answers what is known of the one that has it. */
  private async claim(request: Marked, caller: Caller, key: string, hash: string): Promise<Earlier | undefined> {
    for (;;) {
      const id = uuidv7();
      if (await this.take(id, caller, key, hash)) {
        request.caller = { ...caller, idempotencyId: id };
        request.idempotencyRow = id;
        return undefined;
      }
      const [earlier] = await this.database.query<Earlier>(
        `select id, request_hash as "requestHash", resource, record_id as "recordId", status, body, etag,
           extract(epoch from now() - created_at)::float as age
         from idempotency_key where account_id = $1 and key = $2`,
        [caller.accountId, key],
      );
      // A refused request has freed the key between the two statements: it is to be had again.
      if (earlier) return earlier;
    }
  }

  /** False while another request has the key that is not known to have died. */
  private async take(id: string, caller: Caller, key: string, hash: string): Promise<boolean> {
    const taken = await this.database.query(
      `insert into idempotency_key (id, account_id, key, request_hash) values ($1, $2, $3, $4)
       on conflict (account_id, key) do update set id = excluded.id, created_at = now(), request_hash = excluded.request_hash
         where idempotency_key.status is null and idempotency_key.record_id is null
           and idempotency_key.created_at < now() - make_interval(secs => $5)
       returning id`,
      [id, caller.accountId, key, hash, ABANDONED_AFTER_S],
    );
    return taken.length > 0;
  }

  /**
   * Keeps the answer of a request that holds a key, nothing to wait for if it holds none; a failure frees the key,
   * because nothing was stored.
   */
  remember(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> | undefined {
    const id = (request as Marked).idempotencyRow;
    return id === undefined ? undefined : this.keep(id, reply, payload);
  }

  private async keep(id: string, reply: FastifyReply, payload: unknown): Promise<void> {
    if (reply.statusCode >= 400)
      await this.database.query('delete from idempotency_key where id = $1 and record_id is null', [id]);
    else
      await this.database.query('update idempotency_key set status = $2, body = $3, etag = $4 where id = $1', [
        id,
        reply.statusCode,
        this.vault.seal(typeof payload === 'string' ? payload : '', BODY),
        reply.getHeader('etag') ?? null,
      ]);
  }
}
