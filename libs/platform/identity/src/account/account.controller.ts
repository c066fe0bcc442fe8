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
import { Account, AccountInput, AccountPatch } from './account.js';
import { AccountService } from './account.service.js';

/** Accounts. They are disabled, never deleted: what they did keeps its author. */
@ApiTags('identity')
@Controller('identity/accounts')
export class AccountController {
  constructor(
    @InjectStore(Account) private readonly accounts: Store<Account>,
    private readonly service: AccountService,
  ) {}

  @ListOf(Account)
  async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.accounts.list(query, who));
  }

  @FacetsOf(Account)
  facets(@Query() query: RawQuery, @Who() who: Caller): Promise<object> {
    return this.accounts.facets(query, who);
  }

  @GetOf(Account)
  async get(@Param('id') id: string, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.accounts.get(id, who));
  }

  @CreateOf(Account, AccountInput)
  async create(@Body() body: AccountInput, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.service.create(body, who));
  }

  @UpdateOf(Account, AccountPatch)
  async update(
    @Param('id') id: string,
    @Body() body: AccountPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Who() who: Caller,
    @Res() reply: Reply,
  ): Promise<void> {
    respond(reply, await this.service.update(id, body, expectedVersion(ifMatch), who));
  }

  @ActOn(Account)
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

  @HistoryOf(Account)
  history(@Param('id') id: string, @Who() who: Caller): Promise<object> {
    return this.accounts.history(id, who);
  }
}
