import { Calendar, Collection, DataAnalysis, Document, Finished, Flag, Setting } from '@element-plus/icons-vue';
import { computed, type Component } from 'vue';
import { useI18n } from 'vue-i18n';
import { named } from '@/i18n';
import { useSession } from '@/modules/identity/session';
import { usePlan } from '@/modules/plan/plan';
import { allResources, namedMany, type ResourceMeta } from '@/resource/meta';

export interface NavLink {
  to: string;
  label: string;
  icon?: Component;
  code?: string | undefined;
}

export interface NavGroup {
  key: string;
  label: string;
  icon?: Component;
  /** Sub-headings, the tasks of an area; a group without tasks has one entry with an empty label. */
  parts: { key: string; label: string; code?: string; links: NavLink[] }[];
}

const LIBRARY_MODULES = new Set(['registry']);
const SYSTEM_MODULES = new Set(['identity', 'audit', 'platform', 'kernel']);
/** Shared by everything and kept by the system's administrators, wherever the code lives. */
const SYSTEM_RESOURCES = new Set(['dictionary', 'dictionary-item']);
/** Parts of another record, opened from there. */
const NOT_IN_MENU = new Set(['diagnosis', 'dictionary-item']);

/** Whether a record type belongs to the running of the system rather than to the plan's work. */
export function inSystem(meta: ResourceMeta): boolean {
  return SYSTEM_MODULES.has(meta.module) || SYSTEM_RESOURCES.has(meta.name);
}

/** The menu: the plan's own order, and in it only what exists and what this account may see. */
export function useNav() {
  const { t } = useI18n();
  const session = useSession();
  const { plan } = usePlan();

  const listed = computed(() =>
    allResources.filter((meta) => session.can(meta.operations.list) && !NOT_IN_MENU.has(meta.name)),
  );
  const linkOf = (meta: ResourceMeta): NavLink => ({ to: `/${meta.path}`, label: namedMany(meta), code: meta.measure });

  const first = computed<NavLink[]>(() => [
    { to: '/', label: t('term.todo'), icon: Finished },
    { to: '/cockpit', label: t('term.cockpit'), icon: DataAnalysis },
    { to: '/plan', label: t('term.planTree'), icon: Document },
  ]);

  /** Pages of a measure that belong to no single record type. */
  const designed = computed(() =>
    [
      { to: '/transfer/workbench', label: t('transfer.workbench.menu'), code: '7.2', permission: 'match.create' },
    ].filter(({ permission }) => session.can(permission)),
  );
  const linksOfMeasures = (codes: string[]): NavLink[] => [
    ...listed.value.filter((meta) => meta.measure && codes.includes(meta.measure)).map(linkOf),
    ...designed.value.filter(({ code }) => codes.includes(code)).map(({ to, label, code }) => ({ to, label, code })),
  ];

  const areas = computed<NavGroup[]>(() =>
    (plan.value?.areas ?? []).map((area) => ({
      key: `area-${area.code}`,
      label: named(area),
      icon: Flag,
      parts: area.tasks
        .map((task) => ({
          key: task.code,
          code: task.code,
          label: named(task),
          links: linksOfMeasures(task.measures.map((measure) => measure.code)),
        }))
        .filter((task) => task.links.length > 0),
    })),
  );
  const safeguards = computed<NavGroup[]>(() => [
    {
      key: 'safeguards',
      label: t('term.safeguards'),
      icon: Calendar,
      parts: (plan.value?.safeguards ?? [])
        .map((item) => ({
          key: item.code,
          code: item.code,
          label: named(item),
          links: linksOfMeasures(item.measures.map((measure) => measure.code)),
        }))
        .filter((part) => part.links.length > 0),
    },
  ]);

  const plainGroup = (key: string, label: string, icon: Component, keep: (meta: ResourceMeta) => boolean): NavGroup => {
    const links = listed.value.filter((meta) => !meta.measure && keep(meta)).map(linkOf);
    return { key, label, icon, parts: links.length ? [{ key, label: '', links }] : [] };
  };
  const groups = computed<NavGroup[]>(() =>
    [
      ...areas.value,
      ...safeguards.value,
      plainGroup(
        'library',
        t('term.library'),
        Collection,
        (meta) => LIBRARY_MODULES.has(meta.module) && !inSystem(meta),
      ),
      plainGroup('system', t('term.system'), Setting, inSystem),
    ].filter((group) => group.parts.length > 0),
  );

  return { first, groups };
}
