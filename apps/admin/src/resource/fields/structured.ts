export interface StructuredRow {
  name: string;
  value: string;
  /** Given when the row says what changed. */
  before?: string;
}

function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(words).join('、');
  if (typeof value === 'object') return 'name' in value ? String(value.name) : JSON.stringify(value);
  return String(value);
}

function isChange(value: unknown): value is { before?: unknown; after?: unknown } {
  return typeof value === 'object' && value !== null && ('before' in value || 'after' in value);
}

/** Rows of names and values out of a list of changes or a plain object. */
export function readStructured(value: unknown): StructuredRow[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (!isChange(item)) return [{ name: '', value: words(item) }];
      const name = 'field' in item ? String(item.field) : '';
      return [{ name, value: words(item.after), before: words(item.before) }];
    });
  }
  if (typeof value !== 'object' || value === null) return [{ name: '', value: words(value) }];
  return Object.entries(value).map(([name, item]) =>
    isChange(item) ? { name, value: words(item.after), before: words(item.before) } : { name, value: words(item) },
  );
}
