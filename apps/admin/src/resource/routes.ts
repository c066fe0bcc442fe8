import { defineComponent, h, type Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { allResources, type Operation, type ResourceMeta } from '@/resource/meta';

type Load = () => Promise<{ default: Component }>;

/** Pages of its own design that a resource has in place of the general ones. */
export interface ResourcePages {
  list?: Load;
  form?: Load;
  detail?: Load;
}

const general: Required<ResourcePages> & { import: Load } = {
  list: () => import('@/resource/list/ResourceList.vue'),
  form: () => import('@/resource/form/FormPage.vue'),
  detail: () => import('@/resource/detail/ResourceDetail.vue'),
  import: () => import('@/resource/import/ImportWizard.vue'),
};

/** The page is bound to its metadata here, so that the pages themselves know nothing of routes. */
function bound(load: Load, meta: ResourceMeta): Load {
  return async () => {
    const { default: page } = await load();
    return {
      default: defineComponent({ name: `${meta.name}-page`, setup: () => () => h(page, { meta, key: meta.name }) }),
    };
  };
}

function route(meta: ResourceMeta, suffix: string, name: string, needs: Operation, load: Load): RouteRecordRaw[] {
  const permission = meta.operations[needs];
  if (permission === undefined) return [];
  return [
    {
      path: `/${meta.path}${suffix}`,
      name: `${meta.name}.${name}`,
      component: bound(load, meta),
      meta: { permission, resource: meta.name, page: name },
    },
  ];
}

/** The routes of every resource follow from its metadata: a plain record type needs no page written for it. */
export function resourceRoutes(pages: Record<string, ResourcePages>): RouteRecordRaw[] {
  return allResources.flatMap((meta) => {
    const own = { ...general, ...pages[meta.name] };
    return [
      ...route(meta, '', 'list', 'list', own.list),
      ...route(meta, '/new', 'create', 'create', own.form),
      ...route(meta, '/import', 'import', 'import', own.import),
      ...route(meta, '/:id', 'detail', 'get', own.detail),
      ...route(meta, '/:id/edit', 'edit', 'update', own.form),
    ];
  });
}
