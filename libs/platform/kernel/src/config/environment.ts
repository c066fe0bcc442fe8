import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.js';
import { StartupError } from './startup-error.js';

/** The variables a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads typed values from the environment; a wrong one is refused in a sentence that names the variable.
 *
 * A variable that is set but empty counts as not set: that is how compose files and CI leave things out.
 */
export class EnvironmentReader {
  constructor(private readonly env: Environment) {}

  /** The value, or the content of the file that `<name>_FILE` names, as containers are given their secrets. */
  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    if (value !== undefined && value !== '') return value;
    const file = this.env[`${name}_FILE`]?.trim();
    return file === undefined || file === '' ? undefined : contentOf(`${name}_FILE`, file);
  }

  integer(name: string, fallback: number, range: { min: number; max: number }): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (!(number >= range.min && number <= range.max)) {
      throw wrong(
        name,
        value,
        `${range.min}–${range.max} 之间的整数`,
        `a whole number from ${range.min} to ${range.max}`,
      );
    }
    return number;
  }

  decimal(name: string, fallback: number, range: { min: number; max: number }): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (!(number >= range.min && number <= range.max)) {
      throw wrong(name, value, `${range.min}–${range.max} 之间的数`, `a number from ${range.min} to ${range.max}`);
    }
    return number;
  }

  choice<T extends string>(name: string, fallback: T, values: readonly T[]): T {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const found = values.find((candidate) => candidate === value.toLowerCase());
    if (found === undefined) {
      throw wrong(name, value, `以下之一：${values.join('、')}`, `one of ${values.join(', ')}`);
    }
    return found;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (['1', 'true', 'yes', 'on'].includes(value)) return true;
    if (['0', 'false', 'no', 'off'].includes(value)) return false;
    throw wrong(name, value, '0 或 1', '0 or 1');
  }

  /** A URL with one of the given schemes. The value is not repeated in the error: it may hold a password. */
  url(name: string, schemes: readonly string[]): string | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : this.checkedUrl(name, value, schemes);
  }

  /** Any number of such URLs, separated by commas. */
  urls(name: string, schemes: readonly string[]): string[] {
    const values = this.text(name)?.split(',') ?? [];
    return values.map((value) => this.checkedUrl(name, value.trim(), schemes));
  }

  private checkedUrl(name: string, value: string, schemes: readonly string[]): string {
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
    if (!schemes.includes(scheme)) {
      const shape = schemes.map((candidate) => `${candidate}://…`);
      throw new StartupError(
        `环境变量 ${name} 应为 ${shape.join(' 或 ')} 形式的地址。`,
        `${name} must be an address of the form ${shape.join(' or ')}.`,
      );
    }
    return value;
  }

  /** Origins such as `https://portal.example.cn`, separated by commas; never a wildcard. */
  origins(name: string): readonly string[] {
    const parts = (this.text(name) ?? '').split(',').map((part) => part.trim());
    return parts
      .filter((part) => part !== '')
      .map((part) => {
        if (!/^https?:/.test(part) || !URL.canParse(part) || new URL(part).origin !== part)
          throw wrong(
            name,
            part,
            '形如 https://portal.example.cn 的来源，逗号分隔',
            'origins such as https://portal.example.cn',
          );
        return part;
      });
  }

  /** A host, with a port or without: `clamd`, `10.0.0.5:3310`, `[::1]:3310`. */
  address(name: string, port: number): { readonly host: string; readonly port: number } | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const [, ipv6, host, given] = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+))(?::(\d{1,5}))?$/.exec(value) ?? [];
    const found = ipv6 ?? host;
    if (found === undefined || Number(given ?? port) > 65_535)
      throw wrong(name, value, '主机名或“主机:端口”', 'host or host:port');
    return { host: found, port: Number(given ?? port) };
  }

  secret(name: string, minimum: number): string | undefined {
    const value = this.text(name);
    if (value !== undefined && value.length < minimum) {
      throw new StartupError(
        `环境变量 ${name} 至少 ${minimum} 个字符。`,
        `${name} must have at least ${minimum} characters.`,
      );
    }
    return value;
  }

  /** Variables that only make sense together: all of them, or null when none is set. */
  together<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> | null {
    const found = names.flatMap((name) => {
      const value = this.text(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    if (found.length === 0) return null;
    const missing = names.filter((name) => this.text(name) === undefined);
    if (missing.length > 0) {
      throw new StartupError(
        `${names.join('、')} 须同时设置，缺少 ${missing.join('、')}。`,
        `${names.join(', ')} must be set together; missing: ${missing.join(', ')}.`,
      );
    }
    return Object.fromEntries(found) as Record<Name, string>;
  }
}

function wrong(name: string, value: string, zh: string, en: string): StartupError {
  return new StartupError(
    `环境变量 ${name}=${value} 无效，应为${zh}。`,
    `${name}=${value} is not valid: it must be ${en}.`,
  );
}

function contentOf(name: string, file: string): string | undefined {
  try {
    const content = readFileSync(file, 'utf8').trim();
    return content === '' ? undefined : content;
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw new StartupError(
      `环境变量 ${name} 指明的文件 ${file} 无法读取（${reason}）。`,
      `The file that ${name} names, ${file}, cannot be read (${reason}).`,
      { cause: error },
    );
  }
}
