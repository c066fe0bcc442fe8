import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { i18n } from '@/i18n';
import { useSession } from '@/modules/identity/session';
import { resourcePages } from '@/modules/pages';
import { resourceRoutes } from '@/resource/routes';
import { notifyFailure } from '@/ui/notify';

declare module 'vue-router' {
  interface RouteMeta {
    /** The permission a page needs; the API decides in the end, this only spares a refused request. */
    permission?: string;
    public?: boolean;
    resource?: string;
    page?: string;
    /** Key of the page's name. */
    title?: string;
    measureParam?: string;
  }
}

const inside: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('@/modules/home/HomePage.vue'), meta: { title: 'term.todo' } },
  {
    path: '/cockpit',
    name: 'cockpit',
    component: () => import('@/modules/plan/CockpitPage.vue'),
    meta: { title: 'term.cockpit' },
  },
  {
    path: '/plan',
    name: 'plan',
    component: () => import('@/modules/plan/PlanPage.vue'),
    meta: { title: 'term.planTree' },
  },
  {
    path: '/plan/measures/:code',
    name: 'measure',
    component: () => import('@/modules/plan/MeasurePage.vue'),
    meta: { title: 'term.measure', measureParam: 'code' },
  },
  {
    path: '/profile',
    name: 'profile',
    component: () => import('@/modules/identity/ProfilePage.vue'),
    meta: { title: 'account.profile.title' },
  },
  {
    path: '/security',
    name: 'security',
    component: () => import('@/modules/identity/SecurityPage.vue'),
    meta: { title: 'security.title' },
  },
  {
    path: '/my-data',
    name: 'my-data',
    component: () => import('@/modules/personal-data/PersonalDataPage.vue'),
    meta: { title: 'personalData.title' },
  },
  {
    path: '/delegations',
    name: 'delegations',
    component: () => import('@/modules/delegation/DelegationsPage.vue'),
    meta: { title: 'delegation.title' },
  },
  {
    path: '/transfer/workbench',
    name: 'matching-workbench',
    component: () => import('@/modules/transfer/workbench/WorkbenchPage.vue'),
    meta: { title: 'transfer.workbench.title' },
  },
  ...resourceRoutes(resourcePages),
  {
    path: '/:rest(.*)*',
    name: 'missing',
    component: () => import('@/modules/shell/MissingPage.vue'),
    meta: { title: 'common.error.pageTitle' },
  },
];

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('@/modules/identity/SignInPage.vue'),
      meta: { public: true, title: 'account.signIn.title' },
    },
    {
      path: '/bootstrap',
      name: 'bootstrap',
      component: () => import('@/modules/identity/BootstrapPage.vue'),
      meta: { public: true, title: 'security.bootstrap.title' },
    },
    {
      path: '/due',
      name: 'due',
      component: () => import('@/modules/identity/DuePage.vue'),
      meta: { title: 'security.due.title' },
    },
    { path: '/', component: () => import('@/modules/shell/AppShell.vue'), children: inside },
  ],
});

router.beforeEach(async (to) => {
  const session = useSession();
  await session.restore().catch(() => undefined);
  if (to.meta.public) return session.account && to.name === 'sign-in' ? { name: 'home' } : true;
  if (!session.account) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
  const isDue = Boolean(session.own?.due);
  if (isDue !== (to.name === 'due')) return isDue ? { name: 'due', query: { next: to.fullPath } } : { name: 'home' };
  return true;
});

/** A page's code could not be fetched: without a network, or since the server has a newer one. */
router.onError((_error, _to, from) => {
  if (from.matched.length > 0) notifyFailure(i18n.global.t('common.error.page'));
});
