import { Injectable } from '@nestjs/common';
import { fill, Notifications, type Label, type Session, type Stored } from '@kechuang/kernel';
import type { Match } from './match.js';

type Side = 'demand' | 'supply';

const BOTH: readonly Side[] = ['demand', 'supply'];
/** Who is told of a step, and what. */
const NOTICES: Readonly<Record<string, { readonly to: readonly Side[]; readonly text: Label }>> = {
  recommend: {
    to: BOTH,
    text: { zh: '需求“{title}”有新的对接推荐', en: 'A match was recommended for the demand "{title}"' },
  },
  contact: { to: BOTH, text: { zh: '需求“{title}”的对接双方已建立联系', en: 'Contact was made for "{title}"' } },
  negotiate: { to: BOTH, text: { zh: '需求“{title}”的对接进入洽谈', en: 'Negotiations began for "{title}"' } },
  'confirm-demand': {
    to: ['supply'],
    text: { zh: '需求“{title}”的需求方已确认合作意向', en: 'The demand side confirmed the agreement on "{title}"' },
  },
  'confirm-supply': {
    to: ['demand'],
    text: { zh: '需求“{title}”的供给方已确认合作意向', en: 'The supply side confirmed the agreement on "{title}"' },
  },
  contract: { to: BOTH, text: { zh: '需求“{title}”的对接已签约', en: 'The match for "{title}" was contracted' } },
  'decline-demand': {
    to: ['supply'],
    text: { zh: '需求“{title}”的需求方谢绝了本次对接', en: 'The demand side declined the match for "{title}"' },
  },
  'decline-supply': {
    to: ['demand'],
    text: { zh: '需求“{title}”的供给方谢绝了本次对接', en: 'The supply side declined the match for "{title}"' },
  },
};

/** Tells both sides what happens to their match: organisations, and the account of an expert himself. */
@Injectable()
export class MatchNotices {
  constructor(private readonly notifications: Notifications) {}

  /** In the transaction of the step. */
  async tell(session: Session, match: Stored<Match>, action: string): Promise<void> {
    const notice = NOTICES[action];
    if (!notice) return;
    const text = { zh: fill(notice.text.zh, match), en: fill(notice.text.en, match) };
    const about = { text, resource: 'match', recordId: match.id };
    for (const side of notice.to) {
      if (side === 'supply' && match.expertId !== null) {
        const accounts = await session.query<{ id: string }>('select id from account where person_id = $1', [
          match.expertId,
        ]);
        for (const { id } of accounts) await this.notifications.tell(session, { ...about, accountId: id });
      } else {
        const organisationId = side === 'demand' ? match.organisationId : match.supplierId;
        await this.notifications.tellOrganisation(session, { ...about, organisationId });
      }
    }
  }
}
