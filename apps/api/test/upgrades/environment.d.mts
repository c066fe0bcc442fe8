export const UPGRADE_KEYS: { readonly DATA_KEYS: string; readonly DATA_HASH_KEY: string };
export const UPGRADE_PASSWORD: string;
export const UPGRADE_ENVIRONMENT: Readonly<Record<string, string>>;
