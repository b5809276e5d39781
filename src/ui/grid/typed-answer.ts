import { halfWidth } from '@/domain/form/typed-number';
import { isLocalDate } from '@/domain/time/local-date';

const YES = /^(1|Y|YES|TRUE|T|是|有|对|√|✓|✔|☑|■|达标|已签|签|已签字)$/i;
const NO = /^(0|N|NO|FALSE|F|否|无|不|×|✗|✘|X|☒|未达标|不达标|未签)$/i;

/** Reads 是 or 否 as typed or pasted, full-width too: 1/0, 是/否, √/×, Y/N. Undefined where it is neither, null where empty. */
export function readAnswer(typed: string): boolean | null | undefined {
  const text = halfWidth(typed).trim();
  if (text === '') return null;
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

/** Reads a signature cell: a mark, 「已签」 or a written name is signed; 0, 否, × or nothing is not. */
export function readSignature(typed: string): boolean {
  return readAnswer(typed) ?? halfWidth(typed).trim() !== '';
}

/**
 * Reads a day as clerks write it: 0516, 5-16, 5.16, 5月16日, 20260516, 2026-05-16, 2026/5/16. Without a year it is the latest
 * such day up to `today`. Returns YYYY-MM-DD, or null where it is no day.
 */
export function readDay(typed: string, today: string): string | null {
  const text = halfWidth(typed).trim().replace(/\s\d{1,2}:\d{2}(:\d{2})?$/, '');
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(?:(\d{4})\D{1,2})?(\d{1,2})\D{1,2}(\d{1,2})日?$/.exec(text) ?? /^()(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year, month = '', day = ''] = parts;
  const inYear = (y: number) => `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const date = year ? inYear(Number(year)) : inYear(thisYear) <= today ? inYear(thisYear) : inYear(thisYear - 1);
  return isLocalDate(date) ? date : null;
}
