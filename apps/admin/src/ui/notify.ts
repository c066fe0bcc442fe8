import 'element-plus/es/components/message-box/style/css';
import 'element-plus/es/components/message/style/css';
import { ElMessage } from 'element-plus/es/components/message/index.mjs';
import { ElMessageBox } from 'element-plus/es/components/message-box/index.mjs';
import type { ProblemError } from '@/api/problem';
import { i18n } from '@/i18n';

const { t } = i18n.global;

export function notifyDone(message: string): void {
  ElMessage({ message, type: 'success', grouping: true });
}

/** What a problem means to the person reading it. */
export function problemText(problem: ProblemError): string {
  if (problem.status === 0) return t('common.error.network');
  return problem.detail || t('common.error.unknown');
}

export function notifyFailure(message: string): void {
  ElMessage({ message, type: 'error', duration: 6000, showClose: true, grouping: true });
}

export function notifyProblem(problem: ProblemError): void {
  notifyFailure(problemText(problem));
}

export interface Question {
  title: string;
  text: string;
  yes: string;
  no?: string;
  danger?: boolean;
}

/** Asks before something that matters; answers whether the person agreed. */
export async function ask(question: Question): Promise<boolean> {
  try {
    await ElMessageBox.confirm(question.text, question.title, {
      confirmButtonText: question.yes,
      cancelButtonText: question.no ?? t('common.cancel'),
      confirmButtonType: question.danger ? 'danger' : 'primary',
      autofocus: true,
      closeOnClickModal: false,
    });
    return true;
  } catch {
    return false;
  }
}
