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
  Importer,
  ImportOf,
  ImportTemplateOf,
  InjectStore,
  ListOf,
  UnmaskInput,
  Unmasking,
  UnmaskOf,
  UpdateOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { Demand, DemandInput, DemandPatch } from './demand.js';
import { checkBudget, DemandService } from './demand.service.js';

/** Technology demands, measure 7.1. */
@ApiTags('transfer')
@Controller('transfer/demands')
export class DemandController {
  constructor(
    @InjectStore(Demand) private readonly demands: Store<Demand>,
    private readonly service: DemandService,
    private readonly exporter: Exporter,
    private readonly importer: Importer,
    private readonly unmasking: Unmasking,
  ) {
    importer.register(demands, {
      input: DemandInput,
      check: checkBudget,
      update: (id, patch: DemandPatch, version, who, options) => service.update(id, patch, version, who, options),
    });
  }

  @ListOf(Demand)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.demands.list(http.query, http.who));
  }

  @FacetsOf(Demand)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.demands.facets(http.query, http.who);
  }

  @ExportOf(Demand)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.demands, http.query, http.who, reply);
  }

  @ImportTemplateOf(Demand)
  importTemplate(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.importer.template(this.demands, http.query, http.who, reply);
  }

  @ImportOf(Demand)
  import(@Http() http: HttpCall): Promise<object> {
    return this.importer.start(this.demands, http.request, http.who);
  }

  @GetOf(Demand)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.demands.get(http.id, http.who));
  }

  @CreateOf(Demand, DemandInput)
  create(@Body() body: DemandInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Demand, DemandPatch)
  update(@Body() body: DemandPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @ActOn(Demand)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.demands.act(http.id, http.action, http.body, http.version, http.who));
  }

  @UnmaskOf(Demand)
  unmask(@Body() body: UnmaskInput, @Http() http: HttpCall): Promise<object> {
    return this.unmasking.unmask(this.demands, body, http);
  }

  @HistoryOf(Demand)
  history(@Http() http: HttpCall): Promise<object> {
    return this.demands.history(http.id, http.who);
  }
}
