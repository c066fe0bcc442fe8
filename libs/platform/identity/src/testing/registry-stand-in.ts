import { BaseRecord, Resource, Text } from '@kechuang/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { OrganisationFacts, OrganisationSource } from '../organisation-directory.js';

/** Stands for the registry's organisations, which identity knows by name only. */
@Resource({ name: 'organisation', path: 'registry/organisations', zh: '组织', en: 'Organisation', title: 'name' })
export class Organisation extends BaseRecord {
  @Text({ zh: '名称', en: 'Name', max: 100 }) name: string;
}

/** Stands for the registry's people. */
@Resource({ name: 'person', path: 'registry/people', zh: '人员', en: 'Person', title: 'name' })
export class Person extends BaseRecord {
  @Text({ zh: '姓名', en: 'Name', max: 60 }) name: string;
}

const COLUMNS = `"id" uuid PRIMARY KEY, "version" integer NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(), "created_by" uuid, "name" varchar(100) NOT NULL`;

/** Their tables, made before identity's. */
export class CreateStandIns1795557300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['organisation', 'person']) await queryRunner.query(`CREATE TABLE "${table}" (${COLUMNS})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['organisation', 'person']) await queryRunner.query(`DROP TABLE "${table}"`);
  }
}

const fact = (n: number, name: string, kind: string, divisionCode: string | null): OrganisationFacts => {
  const id = `0198aaaa-0000-7000-8000-00000000000${n}`;
  return { id, name, kind, divisionCode, subtreeIds: [id], bodyIds: [id] };
};

const hefei = fact(2, '合肥市科学技术协会', 'city-association', '340100');
const changfeng = fact(3, '长丰县科学技术协会', 'county-association', '340121');

export const ORGANISATIONS = {
  province: fact(1, '安徽省科学技术协会', 'provincial-association', null),
  hefei: { ...hefei, subtreeIds: [hefei.id, changfeng.id] },
  changfeng,
  society: fact(4, '安徽省计算机学会', 'society', null),
} as const;

/** Answers as the registry does, and counts how often it is asked. */
export class StandInDirectory implements OrganisationSource {
  asked = 0;

  find(id: string): Promise<OrganisationFacts | null> {
    this.asked += 1;
    return Promise.resolve(Object.values(ORGANISATIONS).find((one) => one.id === id) ?? null);
  }
}
