import {
  CreateOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  Store,
  UpdateOf,
} from '@kechuang/kernel';
import { Body, Controller } from '@nestjs/common';
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
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.items.list(http.query, http.who));
  }

  @FacetsOf(DictionaryItem)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.items.facets(http.query, http.who);
  }

  @GetOf(DictionaryItem)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.items.get(http.id, http.who));
  }

  @CreateOf(DictionaryItem, DictionaryItemInput)
  create(@Body() body: DictionaryItemInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.createItem(body, http.who));
  }

  @UpdateOf(DictionaryItem, DictionaryItemPatch)
  update(@Body() body: DictionaryItemPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.updateItem(http.id, body, http.version, http.who));
  }

  @HistoryOf(DictionaryItem)
  history(@Http() http: HttpCall): Promise<object> {
    return this.items.history(http.id, http.who);
  }
}
