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
import { Person, PersonInput, PersonPatch } from './person.js';
import { PersonService } from './person.service.js';

@ApiTags('registry')
@Controller('registry/people')
export class PersonController {
  constructor(
    @InjectStore(Person) private readonly people: Store<Person>,
    private readonly service: PersonService,
    private readonly exporter: Exporter,
    private readonly importer: Importer,
    private readonly unmasking: Unmasking,
  ) {
    importer.register(people, {
      input: PersonInput,
      create: (input: PersonInput, who, options) => service.create(input, who, options),
      update: (id, patch: PersonPatch, version, who, options) => service.update(id, patch, version, who, options),
    });
  }

  @ListOf(Person)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.people.list(http.query, http.who));
  }

  @FacetsOf(Person)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.people.facets(http.query, http.who);
  }

  @ExportOf(Person)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.people, http.query, http.who, reply);
  }

  @ImportTemplateOf(Person)
  importTemplate(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.importer.template(this.people, http.query, http.who, reply);
  }

  @ImportOf(Person)
  import(@Http() http: HttpCall): Promise<object> {
    return this.importer.start(this.people, http.request, http.who);
  }

  @GetOf(Person)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.people.get(http.id, http.who));
  }

  @CreateOf(Person, PersonInput)
  create(@Body() body: PersonInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Person, PersonPatch)
  update(@Body() body: PersonPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @UnmaskOf(Person)
  unmask(@Body() body: UnmaskInput, @Http() http: HttpCall): Promise<object> {
    return this.unmasking.unmask(this.people, body, http);
  }

  @HistoryOf(Person)
  history(@Http() http: HttpCall): Promise<object> {
    return this.people.history(http.id, http.who);
  }
}
