import { named } from '@/i18n';
import { fieldOf, type ResourceMeta } from '@/resource/meta';

/** What an audit row says was done, in words; the code where nobody has words for it. */
export function actionName(meta: ResourceMeta, action: unknown): string {
  const option = fieldOf(meta, 'action')?.options?.find(({ value }) => value === action);
  return option ? named(option) : String(action ?? '');
}
