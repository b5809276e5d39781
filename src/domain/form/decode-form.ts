import { halfWidth, parseMoney } from './typed-number'

/** What a field name may say about its value behind a colon: 「income.wage:yuan」. No word: text. */
export type FieldType = 'text' | 'yuan' | 'int' | 'bool' | 'list' | 'date';

type Plain = { [key: string]: unknown };

/** The name of the native input of a field: its path in the data of the action, and the type it decodes to. */
export function fieldName(path: string, type: FieldType = 'text'): string {
  return type === 'text' ? path : `${path}:${type}`;
}

/**
 * Turns a posted form into the data of an action: dotted paths become objects, all-number parts become array places
 * (gaps close up), empty fields are left out. What cannot be read is passed on as typed, so that the schema of the
 * action refuses it at its path, in its own words. Names that start with `$` or `_` are not part of the data.
 */
export function decodeForm(form: FormData): Plain {
  const root: Plain = {};
  const lists = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (/^[$_]/.test(name)) continue;
    const [path = '', type = 'text'] = name.split(':') as [string, FieldType?];
    if (typeof value !== 'string') {
      if (value.size > 0) place(root, path, value);
    } else if (type === 'list') {
      const list = lists.get(path) ?? [];
      if (value !== '') list.push(value);
      lists.set(path, list);
    } else if (value.trim() !== '') {
      place(root, path, decoded(value.trim(), type));
    }
  }
  for (const [path, list] of lists) place(root, path, list);
  return arrays(root) as Plain;
}

function decoded(text: string, type: FieldType): unknown {
  if (type === 'yuan') {
    const yuan = parseMoney(text);
    return yuan === null || Number.isNaN(yuan) ? text : yuan;
  }
  if (type === 'int') {
    const plain = halfWidth(text);
    return /^-?\d+$/.test(plain) ? Number(plain) : text;
  }
  if (type === 'bool') return text === 'yes' ? true : text === 'no' ? false : text;
  return text;
}

function place(root: Plain, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop();
  if (last === undefined || keys.includes('__proto__') || last === '__proto__') return;
  let at = root;
  for (const key of keys) at = (at[key] ??= {}) as Plain;
  at[last] = value;
}

function arrays(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Blob) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, arrays(inner)] as const);
  const numbered = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  if (!numbered) return Object.fromEntries(entries);
  return [...entries].sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
}
