import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { call, onAccount, send, transport, type Session } from '@/api/client';
import type { Account } from '@/api/types';

/** Who is signed in and what this person may do. */
export const useSession = defineStore('session', () => {
  const account = ref<Account | null>(null);
  /** True once the refresh cookie has been tried, so that guards know what a missing account means. */
  const settled = ref(false);
  const permissions = computed(() => new Set(account.value?.permissions ?? []));

  onAccount((next) => {
    account.value = next;
  });

  /** Takes up the session of an earlier visit by its refresh cookie. */
  async function restore(): Promise<void> {
    if (settled.value) return;
    try {
      await transport.refresh();
    } finally {
      settled.value = true;
    }
  }

  async function signIn(username: string, password: string): Promise<void> {
    const session = await call<Session<Account>>('POST', 'auth/login', { body: { username, password } });
    transport.setToken(session.accessToken);
    account.value = session.account;
    settled.value = true;
  }

  async function signOut(): Promise<void> {
    try {
      await send('POST', 'auth/logout');
    } finally {
      transport.setToken(null);
      account.value = null;
    }
  }

  /** Whether the account holds a permission; an operation without a declared permission is open to everyone. */
  function can(permission: string | undefined): boolean {
    return permission !== undefined && permissions.value.has(permission);
  }

  return { account, settled, restore, signIn, signOut, can };
});
