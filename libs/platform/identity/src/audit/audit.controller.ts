import { Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AuditEntry,
  Exporter,
  ExportOf,
  FacetsOf,
  GetOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';

/** The audit log, for reading only. */
@ApiTags('audit')
@Controller('audit/entries')
export class AuditController {
  constructor(
    @InjectStore(AuditEntry) private readonly entries: Store<AuditEntry>,
    private readonly exporter: Exporter,
  ) {}

  @ListOf(AuditEntry)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.entries.list(http.query, http.who));
  }

  @FacetsOf(AuditEntry)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.entries.facets(http.query, http.who);
  }

  @ExportOf(AuditEntry)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.entries, http.query, http.who, reply);
  }

  @GetOf(AuditEntry)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.entries.get(http.id, http.who));
  }
}
