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
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.people.list(query, who));
  }

  @FacetsOf(Person)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.people.facets(query, who);
  }

  @GetOf(Person)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.people.get(id, who));
  }

  @CreateOf(Person, PersonInput)
  async create(@Body() body: PersonInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.create(body, who));
  }

  @UpdateOf(Person, PersonPatch)
  async update(
    @Param('id') id: string,
    @Body() body: PersonPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.update(id, body, expectedVersion(ifMatch), who));
  }

  @HistoryOf(Person)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.people.history(id, who);
  }
}
