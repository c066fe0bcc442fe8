import {
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
  Store,
  UnmaskInput,
  Unmasking,
  UnmaskOf,
  UpdateOf,
  type Reply,
} from '@kechuang/kernel';
import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Organisation, OrganisationInput, OrganisationPatch } from './organisation.js';
import { checkCreditCode, checkPlacing, OrganisationService } from './organisation.service.js';

@ApiTags('registry')
@Controller('registry/organisations')
export class OrganisationController {
  constructor(
    @InjectStore(Organisation) private readonly organisations: Store<Organisation>,
    private readonly service: OrganisationService,
    private readonly exporter: Exporter,
    private readonly importer: Importer,
    private readonly unmasking: Unmasking,
  ) {
    importer.register(organisations, {
      input: OrganisationInput,
      check: checkCreditCode,
      create: (input: OrganisationInput, who, options) => service.create(input, who, options),
      checkUpdate: (before, patch, who) => checkPlacing(before, { ...before, ...patch }, who),
      update: (id, patch: OrganisationPatch, version, who, options) => service.update(id, patch, version, who, options),
    });
  }

  @ListOf(Organisation)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.organisations.list(http.query, http.who));
  }

  @FacetsOf(Organisation)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.organisations.facets(http.query, http.who);
  }

  @ExportOf(Organisation)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.organisations, http.query, http.who, reply);
  }

  @ImportTemplateOf(Organisation)
  importTemplate(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.importer.template(this.organisations, http.query, http.who, reply);
  }

  @ImportOf(Organisation)
  import(@Http() http: HttpCall): Promise<object> {
    return this.importer.start(this.organisations, http.request, http.who);
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

  @UnmaskOf(Organisation)
  unmask(@Body() body: UnmaskInput, @Http() http: HttpCall): Promise<object> {
    return this.unmasking.unmask(this.organisations, body, http);
  }

  @HistoryOf(Organisation)
  history(@Http() http: HttpCall): Promise<object> {
    return this.organisations.history(http.id, http.who);
  }
}
