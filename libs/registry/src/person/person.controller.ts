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
import { Person, PersonInput, PersonPatch } from './person.js';
import { PersonService } from './person.service.js';

@ApiTags('registry')
@Controller('registry/people')
export class PersonController {
  constructor(
    @InjectStore(Person) private readonly people: Store<Person>,
    private readonly service: PersonService,
  ) {}

  @ListOf(Person)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.people.list(http.query, http.who));
  }

  @FacetsOf(Person)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.people.facets(http.query, http.who);
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

  @HistoryOf(Person)
  history(@Http() http: HttpCall): Promise<object> {
    return this.people.history(http.id, http.who);
  }
}
