export { Bm25Engine } from './bm25/bm25-engine.js';
export { rankingEntities } from './bm25/tables.js';
export { RankingEngine, type Hit, type Inquiry, type RankedDocument, type TextPart } from './engine.js';
export { rankingMigrations } from './migrations/index.js';
export { termsOf } from './text/terms.js';
