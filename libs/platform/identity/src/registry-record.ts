import { resourceNamed, type BaseRecord, type RecordType } from '@kechuang/kernel';

/**
 * A record type of the registry, which stands above this library and is therefore known here by its name only. It is
 * looked up when the process composes its record types, not when this file is loaded.
 */
export const registryRecord = (name: 'organisation' | 'person') => (): RecordType<BaseRecord> => {
  const info = resourceNamed(name);
  if (!info) throw new Error(`accounts need the record type ${name}; compose the registry beside identity`);
  return info.type;
};
