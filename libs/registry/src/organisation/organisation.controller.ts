import {
  CreateOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  Store,
  UpdateOf,
} from '@kechuang/kernel';
import { Body, Controller } from '@nestjs/common';
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
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.organisations.list(http.query, http.who));
  }

  @FacetsOf(Organisation)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.organisations.facets(http.query, http.who);
  }

  @GetOf(Organisation)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.organisations.get(http.id, http.who));
  }

  @CreateOf(Organisation, OrganisationInput)
  create(@Body() body: OrganisationInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Organisation, OrganisationPatch)
  update(@Body() body: OrganisationPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @HistoryOf(Organisation)
  history(@Http() http: HttpCall): Promise<object> {
    return this.organisations.history(http.id, http.who);
  }
}
