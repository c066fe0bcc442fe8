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
  type Store,
} from '@kechuang/kernel';
import { Diagnosis, DiagnosisInput } from './diagnosis.js';
import { DiagnosisService } from './diagnosis.service.js';

/** Demand diagnoses: proposals of a rewrite. */
@ApiTags('transfer')
@Controller('transfer/diagnoses')
export class DiagnosisController {
  constructor(
    @InjectStore(Diagnosis) private readonly diagnoses: Store<Diagnosis>,
    private readonly service: DiagnosisService,
  ) {}

  @ListOf(Diagnosis)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.diagnoses.list(http.query, http.who));
  }

  @FacetsOf(Diagnosis)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.diagnoses.facets(http.query, http.who);
  }

  @GetOf(Diagnosis)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.diagnoses.get(http.id, http.who));
  }

  @CreateOf(Diagnosis, DiagnosisInput)
  create(@Body() body: DiagnosisInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.propose(body, http.who));
  }

  @ActOn(Diagnosis)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.service.act(http.id, http.action, http.body, http.version, http.who));
  }

  @HistoryOf(Diagnosis)
  history(@Http() http: HttpCall): Promise<object> {
    return this.diagnoses.history(http.id, http.who);
  }
}
