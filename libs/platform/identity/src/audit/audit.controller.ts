import { Controller, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AuditEntry,
  FacetsOf,
  GetOf,
  InjectStore,
  ListOf,
  respond,
  Who,
  type Caller,
  type RawQuery,
  type Reply,
  type Store,
} from '@kechuang/kernel';

/** The audit log, for reading only. */
@ApiTags('audit')
@Controller('audit/entries')
export class AuditController {
  constructor(@InjectStore(AuditEntry) private readonly entries: Store<AuditEntry>) {}

  @ListOf(AuditEntry)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.entries.list(query, who));
  }

  @FacetsOf(AuditEntry)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.entries.facets(query, who);
  }

  @GetOf(AuditEntry)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.entries.get(id, who));
  }
}
