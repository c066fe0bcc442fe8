import {
  CreateOf,
  expectedVersion,
  FacetsOf,
  GetOf,
  HistoryOf,
  InjectStore,
  ListOf,
  respond,
  Store,
  UpdateOf,
  Who,
  type Caller,
  type RawQuery,
  type Reply,
} from '@kechuang/kernel';
import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DictionaryItem, DictionaryItemInput, DictionaryItemPatch } from './dictionary.js';
import { DictionaryService } from './dictionary.service.js';

@ApiTags('registry')
@Controller('registry/dictionary-items')
export class DictionaryItemController {
  constructor(
    @InjectStore(DictionaryItem) private readonly items: Store<DictionaryItem>,
    private readonly service: DictionaryService,
  ) {}

  @ListOf(DictionaryItem)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.items.list(query, who));
  }

  @FacetsOf(DictionaryItem)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.items.facets(query, who);
  }

  @GetOf(DictionaryItem)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.items.get(id, who));
  }

  @CreateOf(DictionaryItem, DictionaryItemInput)
  async create(@Body() body: DictionaryItemInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.createItem(body, who));
  }

  @UpdateOf(DictionaryItem, DictionaryItemPatch)
  async update(
    @Param('id') id: string,
    @Body() body: DictionaryItemPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.updateItem(id, body, expectedVersion(ifMatch), who));
  }

  @HistoryOf(DictionaryItem)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.items.history(id, who);
  }
}
