import {
  Answers,
  CreateOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  Problem,
  Route,
  Store,
  UpdateOf,
} from '@kechuang/kernel';
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DictionaryCache, type DictionaryContent } from './dictionary-cache.js';
import { Dictionary, DictionaryInput, DictionaryPatch } from './dictionary.js';
import { DictionaryService } from './dictionary.service.js';

@ApiTags('registry')
@Controller('registry/dictionaries')
export class DictionaryController {
  constructor(
    @InjectStore(Dictionary) private readonly dictionaries: Store<Dictionary>,
    private readonly service: DictionaryService,
    private readonly cache: DictionaryCache,
  ) {}

  @ListOf(Dictionary)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.dictionaries.list(http.query, http.who));
  }

  @GetOf(Dictionary)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.dictionaries.get(http.id, http.who));
  }

  @CreateOf(Dictionary, DictionaryInput)
  create(@Body() body: DictionaryInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Dictionary, DictionaryPatch)
  update(@Body() body: DictionaryPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @HistoryOf(Dictionary)
  history(@Http() http: HttpCall): Promise<object> {
    return this.dictionaries.history(http.id, http.who);
  }

  @Route('get', ':code/items', {
    operationId: 'dictionary_content',
    access: 'signed-in',
    delegable: true,
    zh: '按代码取字典内容',
    en: 'Content of a dictionary by its code',
  })
  @Answers(200, 'DictionaryContent', { zh: '全部条目，含已停用', en: 'All items, retired ones too' })
  async items(@Param('code') code: string): Promise<DictionaryContent> {
    const content = await this.cache.content(code);
    if (!content) throw new Problem('dictionary.missing');
    return content;
  }
}
