import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOn,
  CreateOf,
  Exporter,
  ExportOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  UnmaskInput,
  Unmasking,
  UnmaskOf,
  UpdateOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { ExpertVisit, ExpertVisitInput, ExpertVisitPatch } from './expert-visit.js';
import { ExpertVisitService } from './expert-visit.service.js';

/** Visits of experts to enterprises, measure 7.3. */
@ApiTags('transfer')
@Controller('transfer/expert-visits')
export class ExpertVisitController {
  constructor(
    @InjectStore(ExpertVisit) private readonly visits: Store<ExpertVisit>,
    private readonly service: ExpertVisitService,
    private readonly exporter: Exporter,
    private readonly unmasking: Unmasking,
  ) {}

  @ListOf(ExpertVisit)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.visits.list(http.query, http.who));
  }

  @FacetsOf(ExpertVisit)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.visits.facets(http.query, http.who);
  }

  @ExportOf(ExpertVisit)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.visits, http.query, http.who, reply);
  }

  @GetOf(ExpertVisit)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.visits.get(http.id, http.who));
  }

  @CreateOf(ExpertVisit, ExpertVisitInput)
  create(@Body() body: ExpertVisitInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(ExpertVisit, ExpertVisitPatch)
  update(@Body() body: ExpertVisitPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @ActOn(ExpertVisit)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.act(http.id, http.action, http.body, http.version, http.who));
  }

  @UnmaskOf(ExpertVisit)
  unmask(@Body() body: UnmaskInput, @Http() http: HttpCall): Promise<object> {
    return this.unmasking.unmask(this.visits, body, http);
  }

  @HistoryOf(ExpertVisit)
  history(@Http() http: HttpCall): Promise<object> {
    return this.visits.history(http.id, http.who);
  }
}
