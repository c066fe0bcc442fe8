import { Body, Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BaseRecord,
  CreateOf,
  Division,
  GetOf,
  Http,
  HttpCall,
  InjectStore,
  InputOf,
  ListOf,
  PatchOf,
  provideStore,
  Resource,
  Text,
  UpdateOf,
  type Store,
} from '@kechuang/kernel';

@Resource({ name: 'laboratory', path: 'transfer/laboratories', zh: '实验室', en: 'Laboratory', title: 'name' })
export class Laboratory extends BaseRecord {
  @Text({ zh: '名称', en: 'Name', max: 100, list: true, filter: true, search: 'A' }) name: string;
  @Text({ zh: '研究方向', en: 'Field', max: 200, list: true, optional: true, search: 'B' }) field: string | null;
  @Division({ zh: '所在市县', en: 'Division', list: true, filter: true }) divisionCode: string;
}
export class LaboratoryInput extends InputOf(Laboratory) {}
export class LaboratoryPatch extends PatchOf(Laboratory) {}

@ApiTags('transfer')
@Controller('transfer/laboratories')
export class LaboratoryController {
  constructor(@InjectStore(Laboratory) private readonly laboratories: Store<Laboratory>) {}

  @ListOf(Laboratory)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.laboratories.list(http.query, http.who));
  }

  @GetOf(Laboratory)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.laboratories.get(http.id, http.who));
  }

  @CreateOf(Laboratory, LaboratoryInput)
  create(@Body() body: LaboratoryInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.laboratories.create(body, http.who));
  }

  @UpdateOf(Laboratory, LaboratoryPatch)
  update(@Body() body: LaboratoryPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.laboratories.update(http.id, body, http.version, http.who));
  }
}

@Module({ controllers: [LaboratoryController], providers: [provideStore(Laboratory)] })
export class LaboratoryModule {}
