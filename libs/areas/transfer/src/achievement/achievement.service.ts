import { Injectable } from '@nestjs/common';
import {
  fieldProblem,
  InjectStore,
  type Answer,
  type Caller,
  type Input,
  type Session,
  type Store,
  type Stored,
} from '@kechuang/kernel';
import { Achievement, type AchievementInput, type AchievementPatch } from './achievement.js';
import { stageOf } from './achievement.kinds.js';

type Price = Pick<AchievementPatch, 'priceMode' | 'priceMin' | 'priceMax'>;
interface Options {
  readonly session?: Session;
  readonly id?: string;
}

/** What an achievement asks beyond its fields: a consistent price, a stage that follows from its level, promotion. */
@Injectable()
export class AchievementService {
  constructor(@InjectStore(Achievement) private readonly achievements: Store<Achievement>) {}

  create(input: AchievementInput, who: Caller, options: Options = {}): Promise<Answer> {
    checkPrice(input);
    return this.achievements.create(input, who, { ...options, set: { stage: stageOf(input.maturity) } });
  }

  async update(
    id: string,
    patch: AchievementPatch,
    version: number,
    who: Caller,
    options: Pick<Options, 'session'> = {},
  ): Promise<Answer> {
    checkPrice({ ...(await this.achievements.find(id, who)), ...patch });
    const set = patch.maturity === undefined ? {} : { stage: stageOf(patch.maturity) };
    return this.achievements.update(id, patch, version, who, { ...options, set });
  }

  /** Takes an action; promoting a paper drafts the technology in the same transaction. */
  async act(id: string, action: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    const answer = await this.achievements.act(id, action, body, version, who, async (session, row) => {
      if (action === 'promote') await this.draftTechnology(session, row as unknown as Stored<Achievement>, who);
    });
    // Linking the paper to its technology is a version of its own.
    return action === 'promote' ? this.achievements.get(id, who) : answer;
  }

  /** The row of the paper is locked, and its technology is unique: two promotions at once leave one technology. */
  private async draftTechnology(session: Session, paper: Stored<Achievement>, who: Caller): Promise<void> {
    const technology = await this.achievements.create(technologyOf(paper), who, {
      session,
      set: { promotedFromId: paper.id, stage: paper.stage },
    });
    const { id } = JSON.parse(technology.body) as { id: string };
    await this.achievements.apply(session, paper.id, { promotedToId: id }, who, 'linked');
  }
}

const COPIED = [
  'title',
  'abstract',
  'innovation',
  'economics',
  'applications',
  'organisationId',
  'teamIds',
  'contributors',
  'industry',
  'industries',
  'disciplines',
  'keywords',
  'divisionCode',
  'maturity',
  'doi',
  'journal',
  'contactName',
  'contactPhone',
  'contactEmail',
] as const;

/** What the technology begins with: the paper's words, without its terms. */
function technologyOf(paper: Stored<Achievement>): Input<Achievement> {
  const copied = Object.fromEntries(COPIED.map((key) => [key, paper[key]]));
  return { ...copied, kind: 'technology' } as Input<Achievement>;
}

/** A range has at least one end and is not upside down; a negotiable price has none. */
export function checkPrice({ priceMode, priceMin, priceMax }: Price): void {
  const min = priceMin ?? null;
  const max = priceMax ?? null;
  if ((priceMode ?? 'negotiable') === 'negotiable') {
    if (min !== null || max !== null) throw fieldProblem('/priceMode', 'achievement.price-negotiable');
  } else if ((min === null && max === null) || (min !== null && max !== null && Number(min) > Number(max)))
    throw fieldProblem('/priceMax', 'achievement.price-range');
}
