import {
  Answers,
  CreateOf,
  expectedVersion,
  GetOf,
  HistoryOf,
  InjectStore,
  ListOf,
  Problem,
  respond,
  Route,
  Store,
  UpdateOf,
  Who,
  type Caller,
  type RawQuery,
  type Reply,
} from '@kechuang/kernel';
import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
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
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.dictionaries.list(query, who));
  }

  @GetOf(Dictionary)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.dictionaries.get(id, who));
  }

  @CreateOf(Dictionary, DictionaryInput)
  async create(@Body() body: DictionaryInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.create(body, who));
  }

  @UpdateOf(Dictionary, DictionaryPatch)
  async update(
    @Param('id') id: string,
    @Body() body: DictionaryPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.update(id, body, expectedVersion(ifMatch), who));
  }

  @HistoryOf(Dictionary)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.dictionaries.history(id, who);
  }

  @Route('get', ':code/items', {
    operationId: 'dictionary_content',
    access: 'signed-in',
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
