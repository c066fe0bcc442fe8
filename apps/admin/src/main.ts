import 'element-plus/es/components/base/style/css';
import '@/theme/tokens.css';
import '@/theme/element.css';
import '@/theme/base.css';
import '@/theme/print.css';
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { asProblem } from '@/api/problem';
import App from '@/App.vue';
import { i18n } from '@/i18n';
import { router } from '@/router';

const CLIENT_ERRORS = 500;

const queryClient = new QueryClient({
  defaultOptions: {
    // What cannot be reached is said at once, not waited for in silence.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      // What the server refused once it refuses again; only failures on the way are worth another try.
      retry: (count, error) => count < 2 && (asProblem(error).status === 0 || asProblem(error).status > CLIENT_ERRORS),
    },
  },
});

createApp(App).use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient }).use(router).mount('#app');
