import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Who } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Problem } from '../errors/problem.js';
import { Answers, Route } from '../http/routes.js';
import { StoreRegistry } from '../store/store-registry.js';
import type { Store } from '../store/store.js';

const SHOWN = '5';

/** One search over every record type that the caller may read. */
@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly stores: StoreRegistry) {}

  @Route('get', '', {
    operationId: 'search',
    access: 'signed-in',
    delegable: true,
    zh: '全局检索',
    en: 'Search everything',
  })
  @ApiQuery({
    name: 'q',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    description: '检索词 / Words',
  })
  @Answers(200, 'SearchResult', { zh: '成功', en: 'Done' })
  async search(@Query('q') q: string | undefined, @Who() who: Caller): Promise<object> {
    if (typeof q !== 'string' || q.trim() === '')
      throw new Problem('request.invalid', {}, [{ pointer: 'q', code: 'validation.required' }]);
    const stores = this.stores
      .all()
      .filter((store) => store.parser.hasSearch && who.permissions.has(`${store.info.name}.read`));
    const groups = await Promise.all(stores.map((store) => this.group(store, q, who)));
    return { groups: groups.filter((group) => group.total > 0) };
  }

  private async group(store: Store, q: string, who: Caller): Promise<{ total: number }> {
    const { items, total } = await store.rows({ q, sort: 'relevance', pageSize: SHOWN, total: 'capped' }, who);
    const { name, zh, en, path, title } = store.info;
    return {
      resource: name,
      zh,
      en,
      path,
      total,
      items: items.map((item) => ({ id: item['id'], code: item['code'] ?? null, title: item[title] })),
    } as { total: number };
  }
}
