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
  Who,
  type Caller,
  type RawQuery,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { Diagnosis, DiagnosisInput } from './diagnosis.js';
import { DiagnosisService } from './diagnosis.service.js';

/** Demand diagnoses: proposals of a rewrite. */
@ApiTags('transfer')
@Controller('transfer/diagnoses')
export class DiagnosisController {
  constructor(
    @InjectStore(Diagnosis) private readonly diagnoses: Store<Diagnosis>,
    private readonly service: DiagnosisService,
  ) {}

  @ListOf(Diagnosis)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.diagnoses.list(query, who));
  }

  @FacetsOf(Diagnosis)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.diagnoses.facets(query, who);
  }

  @GetOf(Diagnosis)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.diagnoses.get(id, who));
  }

  @CreateOf(Diagnosis, DiagnosisInput)
  async create(@Body() body: DiagnosisInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.propose(body, who));
  }

  @ActOn(Diagnosis)
  async act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.act(id, action, body, expectedVersion(ifMatch), who));
  }

  @HistoryOf(Diagnosis)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.diagnoses.history(id, who);
  }
}
