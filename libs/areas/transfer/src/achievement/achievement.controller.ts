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
  Importer,
  ImportOf,
  ImportTemplateOf,
  InjectStore,
  ListOf,
  UnmaskInput,
  Unmasking,
  UnmaskOf,
  UpdateOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { Achievement, AchievementInput, AchievementPatch } from './achievement.js';
import { checkPrice, AchievementService } from './achievement.service.js';

/** The achievement library, measures 8.2, 8.3 and 8.6. */
@ApiTags('transfer')
@Controller('transfer/achievements')
export class AchievementController {
  constructor(
    @InjectStore(Achievement) private readonly achievements: Store<Achievement>,
    private readonly service: AchievementService,
    private readonly exporter: Exporter,
    private readonly importer: Importer,
    private readonly unmasking: Unmasking,
  ) {
    importer.register(achievements, {
      input: AchievementInput,
      check: checkPrice,
      create: (input, who, options) => service.create(input, who, options),
      update: (id, patch: AchievementPatch, version, who, options) => service.update(id, patch, version, who, options),
    });
  }

  @ListOf(Achievement)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.achievements.list(http.query, http.who));
  }

  @FacetsOf(Achievement)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.achievements.facets(http.query, http.who);
  }

  @ExportOf(Achievement)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.achievements, http.query, http.who, reply);
  }

  @ImportTemplateOf(Achievement)
  importTemplate(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.importer.template(this.achievements, http.query, http.who, reply);
  }

  @ImportOf(Achievement)
  import(@Http() http: HttpCall): Promise<object> {
    return this.importer.start(this.achievements, http.request, http.who);
  }

  @GetOf(Achievement)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.achievements.get(http.id, http.who));
  }

  @CreateOf(Achievement, AchievementInput)
  create(@Body() body: AchievementInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.create(body, http.who));
  }

  @UpdateOf(Achievement, AchievementPatch)
  update(@Body() body: AchievementPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.update(http.id, body, http.version, http.who));
  }

  @ActOn(Achievement)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.act(http.id, http.action, http.body, http.version, http.who));
  }

  @UnmaskOf(Achievement)
  unmask(@Body() body: UnmaskInput, @Http() http: HttpCall): Promise<object> {
    return this.unmasking.unmask(this.achievements, body, http);
  }

  @HistoryOf(Achievement)
  history(@Http() http: HttpCall): Promise<object> {
    return this.achievements.history(http.id, http.who);
  }
}
