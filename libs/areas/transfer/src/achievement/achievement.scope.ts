import { allOf, always, defineScope, equals, isIn, isWithin, not, publishedGrant } from '@kechuang/kernel';
import { Achievement } from './achievement.js';
import { PUBLISHED } from './achievement.kinds.js';

/** States in which others than the owner take part. */
const handedIn = isIn('status', ['submitted', 'returned', 'verified', ...PUBLISHED, 'archived']);

/** Drafts are seen by those who write them only; the province, the division and the superior body see what was handed in. */
export const achievementScope = defineScope(
  Achievement,
  {
    all: { zh: '全省已提交的成果', en: 'All handed-in achievements', shared: handedIn, rows: () => always },
    division: {
      zh: '所辖区域已提交的成果',
      en: 'Handed-in achievements of the own division',
      shared: handedIn,
      rows: (who) => isWithin('divisionCode', who.divisionCode),
    },
    // Nobody verifies what is his own.
    subordinate: {
      zh: '下属单位已提交的成果',
      en: 'Handed-in achievements of subordinate organisations',
      shared: handedIn,
      rows: (who) =>
        allOf(isIn('organisationId', who.organisationIds), not(equals('organisationId', who.organisationId))),
    },
    own: {
      zh: '本单位的成果',
      en: "The own organisation's achievements",
      rows: (who) => equals('organisationId', who.organisationId),
      own: true,
    },
    open: publishedGrant(
      { zh: '已公开发布的成果', en: 'Published achievements' },
      allOf(isIn('status', PUBLISHED), isIn('disclosure', ['public', 'signed-in'])),
    ),
  },
  ['own'],
);
