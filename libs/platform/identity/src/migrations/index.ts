import { CreateIdentity1795557800000 } from './1795557800000-CreateIdentity.js';

/** Identity's part of the schema history. */
export const identityMigrations = [CreateIdentity1795557800000] as const;
