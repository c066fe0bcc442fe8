import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOn,
  CreateOf,
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
import { AccountClosing } from '../data-rights/account-closing.js';
import { Account, AccountInput, AccountPatch } from './account.js';
import { AccountService } from './account.service.js';

/** Accounts. They are disabled, never deleted: what they did keeps its author. */
@ApiTags('identity')
@Controller('identity/accounts')
export class AccountController {
  constructor(
    @InjectStore(Account) private readonly accounts: Store<Account>,
    private readonly service: AccountService,
    private readonly closing: AccountClosing,
  ) {}

  @ListOf(Account)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.accounts.list(http.query, http.who));
  }

  @FacetsOf(Account)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.accounts.facets(http.query, http.who);
  }

  @GetOf(Account)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.accounts.get(http.id, http.who));
  }

  @CreateOf(Account, AccountInput)
  create(@Body() body: AccountInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Account, AccountPatch)
  update(@Body() body: AccountPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @ActOn(Account)
  act(@Http() http: HttpCall): Promise<string> {
    const { id, action, body, version, who } = http;
    if (action === 'close') return http.answer(this.closing.closeOther(id, body, version, who));
    return http.answer(this.service.act(id, action, body, version, who));
  }

  @HistoryOf(Account)
  history(@Http() http: HttpCall): Promise<object> {
    return this.accounts.history(http.id, http.who);
  }
}
