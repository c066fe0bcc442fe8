import { Global, Module } from '@nestjs/common';
import { Bm25Engine } from './bm25/bm25-engine.js';
import { Corpora } from './corpora.js';
import { RankingEngine } from './engine.js';
import { RankingUpkeep } from './ranking-upkeep.js';

/** Finding records by what they are about. Another engine takes the place of the one that comes along by its provider. */
@Global()
@Module({
  providers: [{ provide: RankingEngine, useClass: Bm25Engine }, Corpora, RankingUpkeep],
  exports: [RankingEngine, Corpora, RankingUpkeep],
})
export class RankingModule {}
