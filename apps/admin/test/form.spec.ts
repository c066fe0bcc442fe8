import { describe, expect, it } from 'vitest';
import { mergeVersions } from '@/resource/form/conflict';
import { mapProblems } from '@/resource/form/errors';
import { createPayload, modelOf, patchPayload } from '@/resource/form/payload';
import { demandMeta } from './samples';

const { fields } = demandMeta;
const hefei = { id: 'org-1', name: '合肥晶芯' };
const file = { id: 'file-1', name: '说明.pdf', size: 1, contentType: 'application/pdf' };

describe('what a form sends', () => {
  it('sends references and files by id and leaves out what is empty', () => {
    const body = createPayload(fields, {
      title: ' 高镍正极材料 ',
      organisation: hefei,
      attachments: [file],
      keywords: [],
      budgetMax: '',
    });
    expect(body).toEqual({ title: '高镍正极材料', organisationId: 'org-1', attachmentIds: ['file-1'] });
  });

  it('never sends what a client may not write', () => {
    expect(createPayload(fields, { code: 'XQ-1', title: '高镍正极材料' })).toEqual({ title: '高镍正极材料' });
  });

  it('sends only what changed, and null for what was cleared', () => {
    const base = modelOf(fields, {
      title: '高镍正极材料',
      budgetMax: '1200000',
      organisation: hefei,
      keywords: ['锂'],
    });
    const model = { ...base, budgetMax: '', keywords: ['锂', '镍'], organisation: { ...hefei } };
    expect(patchPayload(fields, base, model)).toEqual({ budgetMax: null, keywords: ['锂', '镍'] });
  });
});

describe('problems at their fields', () => {
  it('follows pointers by input key and by field key, also into lists', () => {
    const mapped = mapProblems(fields, [
      { pointer: '/title', code: 'min', message: '太短' },
      { pointer: '/title', code: 'pattern', message: '第二条' },
      { pointer: '/organisationId', code: 'scope', message: '不是您的单位' },
      { pointer: '/keywords/2', code: 'max', message: '太长' },
      { pointer: '/', code: 'state', message: '整体有误' },
    ]);
    expect(mapped.byField).toEqual({ title: '太短', organisation: '不是您的单位', keywords: '太长' });
    expect(mapped.rest).toEqual(['整体有误']);
  });
});

describe('merging two versions', () => {
  const base = modelOf(fields, { title: '原名', budgetMax: '100', keywords: ['锂'] });

  it('takes both sides’ changes where they do not meet', () => {
    const { merged, conflicts } = mergeVersions(
      fields,
      base,
      { ...base, title: '我的名称' },
      { ...base, budgetMax: '200' },
    );
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({ title: '我的名称', budgetMax: '200', keywords: ['锂'] });
  });

  it('asks where both changed the same field differently', () => {
    const { conflicts } = mergeVersions(fields, base, { ...base, title: '甲' }, { ...base, title: '乙' });
    expect(conflicts.map((item) => item.key)).toEqual(['title']);
  });

  it('does not ask where both made the same change', () => {
    const { merged, conflicts } = mergeVersions(
      fields,
      base,
      { ...base, keywords: ['锂', '镍'] },
      { ...base, keywords: ['锂', '镍'] },
    );
    expect(conflicts).toEqual([]);
    expect(merged.keywords).toEqual(['锂', '镍']);
  });
});
