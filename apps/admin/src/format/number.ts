import type { Locale } from '@/i18n';

/** A figure with thousands separators; whole unless decimals are asked for. */
export function formatNumber(
  value: number | string | null | undefined,
  locale: Locale,
  maximumFractionDigits = 2,
): string {
  if (value === null || value === undefined || value === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(number);
}

/** A share as a percentage, at most one decimal. */
export function formatPercent(ratio: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(ratio);
}

/** File size in the unit people read. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, locale, 0)} KB`;
  return `${formatNumber(bytes / 1024 / 1024, locale, 1)} MB`;
}
