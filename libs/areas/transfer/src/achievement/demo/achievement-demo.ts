import { Injectable } from '@nestjs/common';
import { Database, InjectStore, loadHistory, type Store } from '@kechuang/kernel';
import { Achievement } from '../achievement.js';
import { demoAchievements, type AchievementDemoOptions } from './achievements.demo.js';

/** Loads the demo achievements with their past; a second time changes nothing. */
@Injectable()
export class AchievementDemoData {
  constructor(
    private readonly database: Database,
    @InjectStore(Achievement) private readonly achievements: Store<Achievement>,
  ) {}

  /** Answers how many rows were new. */
  async load(options: Omit<AchievementDemoOptions, 'people'>): Promise<number> {
    const [known] = await this.database.query('select 1 from achievement limit 1');
    if (known) return 0;
    const demos = demoAchievements({ ...options, people: await this.people() });
    // A technology stands after its paper and the paper points back: links come when both are there.
    const loaded = await this.achievements.load(
      demos.map(({ row }) => ({ ...row, promotedFromId: null, promotedToId: null })),
    );
    await this.database.transaction(async (session) => {
      for (const { row } of demos.filter((demo) => demo.row.promotedFromId ?? demo.row.promotedToId))
        await session.query('update achievement set promoted_from_id = $2, promoted_to_id = $3 where id = $1', [
          row.id,
          row.promotedFromId,
          row.promotedToId,
        ]);
      await loadHistory(
        session,
        'achievement',
        demos.flatMap(({ history }) => history),
      );
    });
    return loaded;
  }

  private async people(): Promise<AchievementDemoOptions['people']> {
    const rows = await this.database.query<{ id: string; name: string; organisation: string }>(
      'select id, name, organisation_id as organisation from person order by id',
    );
    const people = new Map<string, { id: string; name: string }[]>();
    for (const { id, name, organisation } of rows)
      people.set(organisation, [...(people.get(organisation) ?? []), { id, name }]);
    return people;
  }
}
