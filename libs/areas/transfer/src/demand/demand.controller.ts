import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOn,
  CreateOf,
  expectedVersion,
  FacetsOf,
  GetOf,
  HistoryOf,
  InjectStore,
  ListOf,
  respond,
  UpdateOf,
  Who,
  type Caller,
  type RawQuery,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { Demand, DemandInput, DemandPatch } from './demand.js';
import { DemandService } from './demand.service.js';

/** Technology demands, measure 7.1. */
@ApiTags('transfer')
@Controller('transfer/demands')
export class DemandController {
  constructor(
    @InjectStore(Demand) private readonly demands: Store<Demand>,
    private readonly service: DemandService,
  ) {}

  @ListOf(Demand)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.demands.list(query, who));
  }

  @FacetsOf(Demand)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.demands.facets(query, who);
  }

  @GetOf(Demand)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.demands.get(id, who));
  }

  @CreateOf(Demand, DemandInput)
  async create(@Body() body: DemandInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.create(body, who));
  }

  @UpdateOf(Demand, DemandPatch)
  async update(
    @Param('id') id: string,
    @Body() body: DemandPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.update(id, body, expectedVersion(ifMatch), who));
  }

  @ActOn(Demand)
  async act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.demands.act(id, action, body, expectedVersion(ifMatch), who));
  }

  @HistoryOf(Demand)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.demands.history(id, who);
  }
}
