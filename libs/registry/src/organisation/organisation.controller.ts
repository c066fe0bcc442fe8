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
import { Organisation, OrganisationInput, OrganisationPatch } from './organisation.js';
import { OrganisationService } from './organisation.service.js';

@ApiTags('registry')
@Controller('registry/organisations')
export class OrganisationController {
  constructor(
    @InjectStore(Organisation) private readonly organisations: Store<Organisation>,
    private readonly service: OrganisationService,
  ) {}

  @ListOf(Organisation)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.organisations.list(query, who));
  }

  @FacetsOf(Organisation)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.organisations.facets(query, who);
  }

  @GetOf(Organisation)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.organisations.get(id, who));
  }

  @CreateOf(Organisation, OrganisationInput)
  async create(@Body() body: OrganisationInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.create(body, who));
  }

  @UpdateOf(Organisation, OrganisationPatch)
  async update(
    @Param('id') id: string,
    @Body() body: OrganisationPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.update(id, body, expectedVersion(ifMatch), who));
  }

  @HistoryOf(Organisation)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.organisations.history(id, who);
  }
}
