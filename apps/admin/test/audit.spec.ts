import { describe, expect, it } from 'vitest';
import { sideBySide } from '@/modules/audit/line-diff';

describe('the comparison of an audit row', () => {
  it('puts what was taken away beside what came in its place', () => {
    expect(sideBySide('一\n二\n三', '一\n贰\n贰点五\n三')).toEqual([
      { before: '一', after: '一' },
      { before: '二', after: '贰' },
      { before: null, after: '贰点五' },
      { before: '三', after: '三' },
    ]);
  });

  it('shows a value that was filled in or emptied', () => {
    expect(sideBySide('', '新值')).toEqual([{ before: null, after: '新值' }]);
    expect(sideBySide('旧值', '')).toEqual([{ before: '旧值', after: null }]);
  });
});
