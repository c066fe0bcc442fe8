import type { Body, Measure } from '@/api/types';
import type { Named } from '@/i18n';

export interface ChapterTask extends Named {
  code: string;
  leads: Body[];
  participants: Body[];
  measures: Measure[];
}

/** An area of the plan, or the safeguards, as a chapter of the document. */
export interface Chapter {
  key: string;
  number: string;
  title: string;
  tasks: ChapterTask[];
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Chapters are numbered as in the official document: （一）, （二） …; in English by figures. */
export function chapterNumber(index: number, locale: string): string {
  return locale === 'en' ? `${index + 1}. ` : `（${HAN[index] ?? index + 1}）`;
}
