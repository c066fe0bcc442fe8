import { Body, Controller, Headers, HttpCode, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateOf,
  DeleteOf,
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
import { Role, RoleInput, RolePatch } from './role.js';
import { RoleService } from './role.service.js';

/** Roles: the built-in ones, and those that the security administrator makes. */
@ApiTags('identity')
@Controller('identity/roles')
export class RoleController {
  constructor(
    @InjectStore(Role) private readonly roles: Store<Role>,
    private readonly service: RoleService,
  ) {}

  @ListOf(Role)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.roles.list(query, who));
  }

  @FacetsOf(Role)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.roles.facets(query, who);
  }

  @GetOf(Role)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.roles.get(id, who));
  }

  @CreateOf(Role, RoleInput)
  async create(@Body() body: RoleInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.create(body, who));
  }

  @UpdateOf(Role, RolePatch)
  async update(
    @Param('id') id: string,
    @Body() body: RolePatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.update(id, body, expectedVersion(ifMatch), who));
  }

  @DeleteOf(Role)
  @HttpCode(204)
  async remove(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
  ): Promise<void> {
    await this.service.remove(id, expectedVersion(ifMatch), who);
  }

  @HistoryOf(Role)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.roles.history(id, who);
  }
}
