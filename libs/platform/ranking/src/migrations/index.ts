import { CreateRanking1796000800000 } from './1796000800000-CreateRanking.js';
/** The ranking's part of the schema history. */
export const rankingMigrations = [CreateRanking1796000800000] as const;
