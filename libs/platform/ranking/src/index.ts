export { rankingEntities } from './bm25/tables.js';
export { Corpora, type RecordText } from './corpora.js';
export { defineCorpus, type Corpus } from './corpus.js';
export { RankingEngine, type Findings, type Hit, type Inquiry, type RankedDocument, type TextPart } from './engine.js';
export { rankingMigrations } from './migrations/index.js';
export { RankingModule } from './ranking.module.js';
export { RankingUpkeep } from './ranking-upkeep.js';
export { missingWords, passagesOf, type Passage } from './text/passages.js';
export { termsOf } from './text/terms.js';
