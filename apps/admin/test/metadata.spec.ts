import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { setLocale } from '@/i18n';
import { findPermissions } from '@/modules/identity/permissions';
import { comparedFields, originalValue } from '@/modules/transfer/diagnosis';
import { withAuditWords } from '@/resource/audit-words';
import StateStepper from '@/resource/detail/StateStepper.vue';
import { fieldWidgets } from '@/resource/fields/registry';
import { columnFields, quickFilters } from '@/resource/list/useList';
import { allResources, filterKey, titleOf, type ResourceMeta } from '@/resource/meta';
import { resourceRoutes } from '@/resource/routes';
import { sectionsOf } from '@/resource/sections';
import { demandMeta, field } from './samples';

describe('generated metadata', () => {
  it('describes every field with a kind the console knows, in both languages', () => {
    for (const meta of allResources) {
      for (const item of meta.fields) {
        expect(fieldWidgets[item.kind], `${meta.name}.${item.key}: ${item.kind}`).toBeDefined();
        expect(item.zh && item.en, `${meta.name}.${item.key}`).toBeTruthy();
      }
    }
  });

  it('gives every listed record type its pages without a line of code', () => {
    const paths = resourceRoutes({}).map((route) => route.path);
    for (const meta of allResources.filter((item) => item.operations.list)) {
      expect(paths).toContain(`/${meta.path}`);
      expect(paths).toContain(`/${meta.path}/:id`);
    }
  });

  it('offers no page for an operation that does not exist', () => {
    const audit = resourceRoutes({}).filter((route) => String(route.name).startsWith('audit-entry'));
    expect(audit.map((route) => route.name)).not.toContain('audit-entry.create');
    expect(audit.map((route) => route.name)).not.toContain('audit-entry.edit');
  });
});

describe('what follows from metadata', () => {
  const meta: ResourceMeta = {
    ...demandMeta,
    sections: [{ code: 'need', zh: '需求', en: 'Need' }],
    fields: [
      field('code', 'text', { list: true, readonly: true }),
      field('title', 'text', { list: true, section: 'need' }),
      field('deadline', 'date', { list: true, filter: true, section: 'need' }),
      field('organisation', 'reference', { inputKey: 'organisationId', filter: true, section: 'need' }),
      field('kind', 'choice', { list: true, filter: true, section: 'need' }),
      field('status', 'choice', { list: true, filter: true, readonly: true }),
      field('publishedAt', 'dateTime', { readonly: true }),
    ],
  };

  it('puts the state first among the columns; title and number share the first cell', () => {
    expect(columnFields(meta).map((item) => item.key)).toEqual(['status', 'deadline', 'kind']);
  });

  it('keeps choices in sight and leaves dates to the drawer and the state to the tabs', () => {
    expect(quickFilters(meta).map((item) => item.key)).toEqual(['kind', 'organisation']);
    expect(quickFilters(meta).map(filterKey)).toEqual(['kind', 'organisationId']);
  });

  it('shows what the system keeps after what people wrote', () => {
    const codes = sectionsOf(meta, (item) => item.key !== 'code').map((section) => section.code);
    expect(codes).toEqual(['need', 'kept']);
  });

  it('calls a bilingual record by the language now chosen', () => {
    const dictionary = { ...demandMeta, titleField: 'zh' };
    const record = { id: '1', zh: '学位', en: 'Degree' };
    expect(titleOf(dictionary, record)).toBe('学位');
    setLocale('en');
    expect(titleOf(dictionary, record)).toBe('Degree');
  });

  it('names what the audit log keeps as codes', () => {
    const log: ResourceMeta = {
      ...demandMeta,
      name: 'audit-entry',
      titleField: 'action',
      fields: [field('action', 'text')],
    };
    const named = withAuditWords(log, [demandMeta]);
    expect(titleOf(named, { id: '1', action: 'verify' })).toBe('核实通过');
    expect(titleOf(named, { id: '1', action: 'sign-in' })).toBe('登录');
    expect(titleOf(named, { id: '1', action: 'demand.create' })).toBe('技术需求：新建');
    expect(titleOf(named, { id: '1', action: 'unheard-of' })).toBe('unheard-of');
  });
});

describe('stepper', () => {
  const at = (status: string) =>
    mount(StateStepper, {
      props: { workflow: demandMeta.workflow as NonNullable<typeof demandMeta.workflow>, status },
    });

  it('marks the place on the main line', () => {
    const wrapper = at('submitted');
    expect(wrapper.findAll('li').map((item) => item.classes()[0])).toEqual(['done', 'now', 'next']);
    expect(wrapper.get('[aria-current=step]').text()).toContain('待核实');
  });

  it('says a state that is off the line beside it', () => {
    const wrapper = at('closed');
    expect(wrapper.find('[aria-current=step]').exists()).toBe(false);
    expect(wrapper.get('.pill').text()).toBe('已关闭');
  });
});

describe('diagnosis', () => {
  const diagnosis: ResourceMeta = {
    ...demandMeta,
    name: 'diagnosis',
    fields: [field('advice', 'text'), field('title', 'text'), field('original', 'structured')],
  };

  it('compares the fields both have', () => {
    expect(comparedFields(diagnosis, demandMeta).map((item) => item.field.key)).toEqual(['title']);
  });

  it('shows the text the proposal was made for, not the one of today', () => {
    const demand = { id: 'd', title: '新名' };
    expect(originalValue({ id: 'x', original: { title: '旧名' } }, demand, 'title')).toBe('旧名');
    expect(originalValue({ id: 'x' }, demand, 'title')).toBe('新名');
  });
});

describe('permissions', () => {
  const groups = [
    { module: 'transfer', permissions: [{ code: 'demand.verify', zh: '需求：核实', en: 'Demand: verify' }] },
    { module: 'identity', permissions: [{ code: 'role.read', zh: '角色：查看', en: 'Role: read' }] },
  ];

  it('are found by code and by name', () => {
    expect(findPermissions(groups, '核实').map((group) => group.module)).toEqual(['transfer']);
    expect(findPermissions(groups, 'role.').map((group) => group.module)).toEqual(['identity']);
    expect(findPermissions(groups, '')).toHaveLength(2);
  });
});
