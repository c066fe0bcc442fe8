import { Database, fieldProblem, InjectStore, Store, type Answer, type Caller, type Session } from '@kechuang/kernel';
import { Injectable } from '@nestjs/common';
import { pinyinWords } from '../pinyin.js';
import { Person, type PersonInput, type PersonPatch } from './person.js';

/** What people need beyond their fields: the division of their organisation, and pinyin. */
@Injectable()
export class PersonService {
  constructor(
    @InjectStore(Person) private readonly people: Store<Person>,
    private readonly database: Database,
  ) {}

  async create(
    input: PersonInput,
    who: Caller,
    options: { readonly session?: Session; readonly id?: string } = {},
  ): Promise<Answer> {
    const divisionCode = await this.divisionOf(input.organisationId);
    return this.people.create(input, who, {
      ...options,
      set: { divisionCode, pinyin: pinyinWords([input.name], true) },
    });
  }

  async update(
    id: string,
    patch: PersonPatch,
    version: number,
    who: Caller,
    options: { readonly session?: Session } = {},
  ): Promise<Answer> {
    return this.people.update(id, patch, version, who, {
      ...options,
      set: {
        ...(patch.name !== undefined && { pinyin: pinyinWords([patch.name], true) }),
        ...(patch.organisationId !== undefined && { divisionCode: await this.divisionOf(patch.organisationId) }),
      },
    });
  }

  private async divisionOf(organisationId: string): Promise<string> {
    const [organisation] = await this.database.query<{ division: string }>(
      'select division_code as division from organisation where id = $1',
      [organisationId],
    );
    if (!organisation) throw fieldProblem('/organisationId', 'record.reference');
    return organisation.division;
  }
}
