/** A text in both languages of the product; Chinese is the users' language. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

/** Picks the language of an `Accept-Language` header; Chinese unless English is asked for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage !== undefined && /^\s*en\b/i.test(acceptLanguage) ? 'en' : 'zh';
}

/** Both languages in one line, for descriptions in the OpenAPI document. */
export const bilingual = (label: Label): string => `${label.zh} / ${label.en}`;

/** Fills `{name}` placeholders. */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
