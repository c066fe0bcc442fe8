import { describe, expect, it, vi } from 'vitest';
import { ProblemError, problemOf } from '@/api/problem';
import { createTransport } from '@/api/transport';

interface Account {
  id: string;
}
const session = (accessToken: string) => ({ accessToken, expiresIn: 900, account: { id: 'a' } });
const json = (body: unknown, status = 200) => Response.json(body, { status });

function transportWith(answer: (request: Request) => Response | Promise<Response>) {
  const fetch = vi.fn(async (request: Request) => answer(request));
  const onSession = vi.fn();
  const onSignedOut = vi.fn();
  const onVoid = vi.fn();
  const transport = createTransport<Account>({
    fetch,
    refreshUrl: 'http://localhost/api/v1/auth/refresh',
    language: () => 'en',
    onSession,
    onSignedOut,
    onVoid,
  });
  return { transport, fetch, onSession, onSignedOut, onVoid };
}

const refreshes = (fetch: ReturnType<typeof transportWith>['fetch']) =>
  fetch.mock.calls.filter(([request]) => request.url.endsWith('/refresh')).length;

describe('transport', () => {
  it('sends token and language along', async () => {
    const { transport, fetch } = transportWith(() => json({}));
    transport.setToken('t1');
    await transport.send(new Request('http://localhost/api/v1/plan'));
    const sent = fetch.mock.calls[0]?.[0];
    expect(sent?.headers.get('authorization')).toBe('Bearer t1');
    expect(sent?.headers.get('accept-language')).toBe('en');
  });

  it('names the delegation in every request but those about the own account, and tells when it is void', async () => {
    const { transport, fetch, onVoid } = transportWith((request) =>
      request.headers.has('x-act-for') ? json({ code: 'delegation.void' }, 403) : json({}),
    );
    transport.actBy('d1');
    for (const path of ['me/delegations', 'auth/me', 'metrics', 'transfer/demands'])
      await transport.send(new Request(`http://localhost/api/v1/${path}`));
    expect(fetch.mock.calls.map(([request]) => request.headers.get('x-act-for'))).toEqual([null, null, 'd1', 'd1']);
    expect(onVoid).toHaveBeenCalledTimes(2);
    transport.actBy(null);
    await transport.send(new Request('http://localhost/api/v1/metrics'));
    expect(fetch.mock.calls.at(-1)?.[0].headers.has('x-act-for')).toBe(false);
  });

  it('renews the token once for all requests that met a 401, and repeats each with its body', async () => {
    const bodies: string[] = [];
    const { transport, fetch, onSession } = transportWith(async (request) => {
      if (request.url.endsWith('/refresh')) return json(session('t2'));
      if (request.headers.get('authorization') !== 'Bearer t2') return json({}, 401);
      bodies.push(await request.text());
      return json({ ok: true });
    });
    transport.setToken('old');
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((body) => transport.send(new Request('http://localhost/api/v1/x', { method: 'POST', body }))),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(bodies.sort()).toEqual(['a', 'b', 'c']);
    expect(refreshes(fetch)).toBe(1);
    expect(onSession).toHaveBeenCalledTimes(1);
  });

  it('tries again when another page has just renewed, and stays signed in', async () => {
    let asked = 0;
    const { transport, onSignedOut } = transportWith((request) => {
      if (!request.url.endsWith('/refresh'))
        return json({}, request.headers.get('authorization') === 'Bearer t2' ? 200 : 401);
      asked += 1;
      return asked === 1 ? json({ code: 'auth.refresh-again' }, 409) : json(session('t2'));
    });
    transport.setToken('old');
    expect((await transport.send(new Request('http://localhost/api/v1/plan'))).status).toBe(200);
    expect(asked).toBe(2);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it('ends the session when it cannot be renewed', async () => {
    const { transport, onSignedOut } = transportWith(() => json({}, 401));
    transport.setToken('old');
    const answer = await transport.send(new Request('http://localhost/api/v1/plan'));
    expect(answer.status).toBe(401);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    expect(transport.token()).toBeNull();
  });

  it('keeps the session through a failure of the server', async () => {
    const { transport, onSignedOut } = transportWith((request) =>
      request.url.endsWith('/refresh') ? json({}, 503) : json({}, 401),
    );
    transport.setToken('old');
    await expect(transport.send(new Request('http://localhost/api/v1/plan'))).rejects.toMatchObject({ status: 503 });
    expect(onSignedOut).not.toHaveBeenCalled();
    expect(transport.token()).toBe('old');
  });

  it('does not try to renew where nobody is signed in', async () => {
    const { transport, fetch } = transportWith(() => json({}, 401));
    await transport.send(new Request('http://localhost/api/v1/auth/login', { method: 'POST' }));
    expect(refreshes(fetch)).toBe(0);
  });

  it('calls a lost connection a problem of its own', async () => {
    const { transport } = transportWith(() => {
      throw new TypeError('Failed to fetch');
    });
    const sending = transport.send(new Request('http://localhost/api/v1/plan'));
    await expect(sending).rejects.toMatchObject({ status: 0, code: 'network' });
  });
});

describe('problems', () => {
  it('reads a problem document with its trace id and fields', async () => {
    const body = {
      type: 'urn:x',
      title: '请求有误',
      status: 422,
      code: 'request.invalid',
      detail: '内容有误',
      errors: [{ pointer: '/title', code: 'min', message: '太短' }],
      traceId: 't-1',
    };
    const response = new Response(JSON.stringify(body), {
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
    });
    const problem = await problemOf(response);
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem).toMatchObject({ status: 422, code: 'request.invalid', detail: '内容有误', traceId: 't-1' });
    expect(problem.errors).toHaveLength(1);
  });

  it('keeps the status of an answer that is no problem document', async () => {
    const problem = await problemOf(new Response('<h1>502</h1>', { status: 502 }));
    expect(problem).toMatchObject({ status: 502, code: 'unknown', errors: [] });
  });
});
