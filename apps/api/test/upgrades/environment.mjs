/** Keys that protect nothing: recorded versions must be readable for the upgrade spec. */
const key = (name) => Buffer.alloc(32, name).toString('base64');

export const UPGRADE_KEYS = { DATA_KEYS: `upgrade:${key('sealing')}`, DATA_HASH_KEY: key('fingerprints') };
export const UPGRADE_PASSWORD = 'upgrade-2026-anhui';

/** With what a version runs while it is recorded. */
export const UPGRADE_ENVIRONMENT = {
  ...UPGRADE_KEYS,
  HOST: '127.0.0.1',
  PORT: '0',
  DEMO_PASSWORD: UPGRADE_PASSWORD,
  DEMO_SCALE: '0.02',
  WORKER: 'off',
  SECOND_FACTOR: 'optional',
};
