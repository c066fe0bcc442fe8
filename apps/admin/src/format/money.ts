import { formatNumber } from '@/format/number';
import type { Locale } from '@/i18n';

interface Scale {
  from: number;
  by: number;
  unit: string;
}

const SCALES: Record<Locale, Scale[]> = {
  'zh-CN': [
    { from: 1e8, by: 1e8, unit: '亿元' },
    { from: 1e4, by: 1e4, unit: '万元' },
    { from: 0, by: 1, unit: '元' },
  ],
  en: [
    { from: 1e9, by: 1e9, unit: 'billion yuan' },
    { from: 1e6, by: 1e6, unit: 'million yuan' },
    { from: 0, by: 1, unit: 'yuan' },
  ],
};

const YUAN: Scale = { from: 0, by: 1, unit: '' };

/** Money in yuan, said in 亿元, 万元 or 元 by its size. */
export function formatMoney(yuan: string | number | null | undefined, locale: Locale): string {
  if (yuan === null || yuan === undefined || yuan === '') return '';
  const value = Number(yuan);
  if (!Number.isFinite(value)) return String(yuan);
  const size = Math.abs(value);
  const scale = SCALES[locale].find((candidate) => size >= candidate.from) ?? YUAN;
  return `${formatNumber(value / scale.by, locale, scale.by === 1 ? 2 : 4)} ${scale.unit}`;
}

/** The exact amount, for the hint beside the readable one. */
export function formatYuan(yuan: string | number, locale: Locale): string {
  return `${formatNumber(yuan, locale, 2)} ${locale === 'en' ? 'yuan' : '元'}`;
}
