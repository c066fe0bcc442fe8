const UNITS: Record<string, number> = { '': 1, 元: 1, 千: 1e3, 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8, w: 1e4 };

/** Reads an amount as people type it (`1,200,000`, `120万`, `1.5亿`) into yuan; null when it is none. */
export function parseMoney(text: string): string | null {
  const match = /^([\d,，]+(?:\.\d+)?)\s*(\D*)$/.exec(text.trim());
  if (!match) return null;
  const [, amount = '', unit = ''] = match;
  const factor = UNITS[unit.trim().toLowerCase()];
  const number = Number(amount.replace(/[,，]/g, ''));
  if (factor === undefined || !Number.isFinite(number)) return null;
  return String(Math.round(number * factor * 100) / 100);
}
