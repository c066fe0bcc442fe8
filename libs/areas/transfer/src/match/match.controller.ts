import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOn,
  CreateOf,
  Exporter,
  ExportOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  InjectStore,
  ListOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { Match, MatchInput } from './match.js';
import { MatchService } from './match.service.js';

/** Matches of supply and demand, measure 7.2. */
@ApiTags('transfer')
@Controller('transfer/matches')
export class MatchController {
  constructor(
    @InjectStore(Match) private readonly matches: Store<Match>,
    private readonly service: MatchService,
    private readonly exporter: Exporter,
  ) {}

  @ListOf(Match)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.matches.list(http.query, http.who));
  }

  @FacetsOf(Match)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.matches.facets(http.query, http.who);
  }

  @ExportOf(Match)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.matches, http.query, http.who, reply);
  }

  @GetOf(Match)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.matches.get(http.id, http.who));
  }

  @CreateOf(Match, MatchInput)
  create(@Body() body: MatchInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @ActOn(Match)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.act(http.id, http.action, http.body, http.version, http.who));
  }

  @HistoryOf(Match)
  history(@Http() http: HttpCall): Promise<object> {
    return this.matches.history(http.id, http.who);
  }
}
