import { defineStore } from 'pinia';
import { reactive, ref } from 'vue';
import { api, read } from '@/api/client';
import type { DictionaryItem, Division } from '@/api/types';
import { named, type Locale } from '@/i18n';

/** Bodies of the whole province carry the province's own code, which is none of the divisions to choose from. */
const PROVINCE = { code: '340000', zh: '安徽省', en: 'Anhui' };

/** The permissions are offered like a dictionary, though they come from the code of the platform. */
export const PERMISSIONS = '#permissions';

async function permissionItems(): Promise<DictionaryItem[]> {
  const { groups } = await read(api.GET('/api/v1/identity/permissions'));
  return groups.flatMap((group) => group.permissions.map((permission) => ({ ...permission, retired: false })));
}

async function dictionaryItems(code: string): Promise<DictionaryItem[]> {
  const path = '/api/v1/registry/dictionaries/{code}/items';
  return (await read(api.GET(path, { params: { path: { code } } }))).items;
}

/** Dictionaries and divisions, loaded when first needed: what a stored code means. */
export const useCodes = defineStore('codes', () => {
  const dictionaries = reactive(new Map<string, DictionaryItem[]>());
  const divisions = ref<Division[]>([]);
  const asked = new Set<string>();

  async function loadDictionary(code: string): Promise<void> {
    if (asked.has(code)) return;
    asked.add(code);
    try {
      dictionaries.set(code, await (code === PERMISSIONS ? permissionItems() : dictionaryItems(code)));
    } catch {
      asked.delete(code);
    }
  }

  async function loadDivisions(): Promise<void> {
    if (asked.has('#divisions')) return;
    asked.add('#divisions');
    try {
      divisions.value = (await read(api.GET('/api/v1/registry/divisions'))).items;
    } catch {
      asked.delete('#divisions');
    }
  }

  function itemsOf(dictionary: string): DictionaryItem[] {
    void loadDictionary(dictionary);
    return dictionaries.get(dictionary) ?? [];
  }

  /** The name of a coded value; the code itself until the dictionary is there, or when it was removed. */
  function codeName(dictionary: string, code: string, locale: Locale): string {
    const item = itemsOf(dictionary).find((candidate) => candidate.code === code);
    return item ? named(item, locale) : code;
  }

  /** City and county of a division code, `合肥市 肥西县`. */
  function divisionName(code: string, locale: Locale): string {
    if (code === PROVINCE.code) return named(PROVINCE, locale);
    void loadDivisions();
    const nameOf = (division: Division) => (locale === 'en' ? (division.en ?? division.name) : division.name);
    const division = divisions.value.find((candidate) => candidate.code === code);
    if (!division) return code;
    const city = divisions.value.find((candidate) => candidate.code === division.parent);
    return city ? `${nameOf(city)} ${nameOf(division)}` : nameOf(division);
  }

  return { divisions, loadDivisions, itemsOf, codeName, divisionName };
});
