import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { api, onAccount, read, send, transport } from '@/api/client';
import type { Account } from '@/api/types';
import { useActing } from '@/modules/delegation/acting';

/** Remembers only that there was a session, so that a first visit asks nothing of the server. */
const MARK = 'kechuang.session';

/** Who is signed in and what this person may do. */
export const useSession = defineStore('session', () => {
  const acting = useActing();
  /** The person's own account … */
  const own = ref<Account | null>(null);
  /** … and what he works with at present: while he acts for somebody, within that one's organisation and permissions. */
  const account = computed(() => (own.value && acting.current?.account) ?? own.value);
  /** True once the refresh cookie has been tried, so that guards know what a missing account means. */
  const settled = ref(false);
  /** The session ended by itself: it expired, or somebody ended it elsewhere. */
  const ended = ref(false);
  const permissions = computed(() => new Set(account.value?.permissions ?? []));

  onAccount((next) => {
    ended.value = next === null;
    take(next);
  });

  function take(next: Account | null): void {
    own.value = next;
    if (next) localStorage.setItem(MARK, '1');
    else {
      localStorage.removeItem(MARK);
      acting.stop();
    }
  }

  /** Takes up the session of an earlier visit by its refresh cookie. */
  async function restore(): Promise<void> {
    if (settled.value) return;
    try {
      if (!localStorage.getItem(MARK)) return;
      if (await transport.refresh()) await acting.resume();
      else {
        ended.value = true;
        take(null);
      }
    } finally {
      settled.value = true;
    }
  }

  /** Answers the challenge of the second step where the account has a second factor, null when it is signed in. */
  async function signIn(username: string, password: string): Promise<string | null> {
    const answer = await read(api.POST('/api/v1/auth/login', { body: { username, password } }));
    if ('challenge' in answer) return answer.challenge;
    begin(answer);
    return null;
  }

  /** The second step: a code of the authenticator or a recovery code. */
  async function complete(challenge: string, code: string): Promise<void> {
    begin(await read(api.POST('/api/v1/auth/login/second-factor', { body: { challenge, code } })));
  }

  function begin(session: { accessToken: string; account: Account }): void {
    transport.setToken(session.accessToken);
    take(session.account);
    ended.value = false;
    settled.value = true;
  }

  async function signOut(): Promise<void> {
    try {
      await send('POST', 'auth/logout');
    } finally {
      transport.setToken(null);
      take(null);
    }
  }

  /** Whether the account holds a permission; an operation without a declared permission is open to everyone. */
  function can(permission: string | undefined): boolean {
    return permission !== undefined && permissions.value.has(permission);
  }

  return { account, own, settled, ended, restore, signIn, complete, signOut, can };
});
