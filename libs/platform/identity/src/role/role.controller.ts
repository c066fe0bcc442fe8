import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateOf,
  DeleteOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  UpdateOf,
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
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.roles.list(http.query, http.who));
  }

  @FacetsOf(Role)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.roles.facets(http.query, http.who);
  }

  @GetOf(Role)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.roles.get(http.id, http.who));
  }

  @CreateOf(Role, RoleInput)
  create(@Body() body: RoleInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Role, RolePatch)
  update(@Body() body: RolePatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @DeleteOf(Role)
  @HttpCode(204)
  async remove(@Http() http: HttpCall): Promise<void> {
    await this.service.remove(http.id, http.version, http.who);
  }

  @HistoryOf(Role)
  history(@Http() http: HttpCall): Promise<object> {
    return this.roles.history(http.id, http.who);
  }
}
