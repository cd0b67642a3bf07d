import { normaliseText } from '../input/normalise-text';
import type { CellValue } from '../workbook/sheet';

/** A point in time as a cell gives it. */
export interface ReadTime {
  /** Milliseconds since 1970, taken as UTC; null if there is none or it cannot be read. */
  readonly time: number | null;
  /** `blank`, a `date` cell, another `form` that can be read, or `unreadable`. */
  readonly as: 'blank' | 'date' | 'form' | 'unreadable';
  /** Whether a clock says its time zone; null where no clock is. */
  readonly hasZone: boolean | null;
}

const DAY = 86_400_000;
/** Days from 30 December 1899 to 1970, and from there to 1904. */
const [EPOCH, TO_1904] = [25_569, 1462];
/** Serials of 1982 to 2119: other numbers are no dates. */
const [FIRST, LAST] = [30_000, 80_000];

/** Hyphens, dashes and minus signs that programs put in the place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/gu;
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]+(.+))?$/u;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,]+(.+))?$/u;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(z|[+-]\d{2}:?\d{2})?$/iu;

/**
 * Reads when something happened: a date cell, a serial number, or text that
 * starts with the year, or with the day where day and month cannot be mixed up.
 */
export function readTime(value: CellValue, is1904: boolean): ReadTime {
  if (value instanceof Date) return { time: value.getTime(), as: 'date', hasZone: false };
  const text = typeof value === 'string' ? normaliseText(value).replace(DASHES, '-') : value;
  if (text === null || text === '') return { time: null, as: 'blank', hasZone: null };
  if (typeof text !== 'string')
    return asForm(typeof text === 'number' ? { time: ofSerial(text, is1904), hasZone: false } : null);
  return asForm(ofText(text, is1904));
}

type Told = Pick<ReadTime, 'time' | 'hasZone'>;

const asForm = (told: Told | null): ReadTime =>
  told?.time == null ? { time: null, as: 'unreadable', hasZone: null } : { ...told, as: 'form' };

function ofSerial(serial: number, is1904: boolean): number | null {
  const days = serial + (is1904 ? TO_1904 : 0);
  return days >= FIRST && days <= LAST ? Math.round((days - EPOCH) * DAY) : null;
}

function ofText(text: string, is1904: boolean): Told | null {
  if (/^\d{5}([.,]\d+)?$/u.test(text))
    return { time: ofSerial(Number(text.replace(',', '.')), is1904), hasZone: false };
  const byYear = YEAR_FIRST.exec(text);
  if (byYear) return ofParts(Number(byYear[1]), Number(byYear[3]), Number(byYear[4]), byYear[5]);
  const byDay = DAY_FIRST.exec(text);
  if (!byDay) return null;
  const [day, month] = [Number(byDay[1]), Number(byDay[3])];
  // 3/4/2018 is April in Sweden and March in America; 3.4.2018 is April.
  const isClear = byDay[2] === '.' || day > 12 || day === month;
  return isClear ? ofParts(Number(byDay[4]), month, day, byDay[5]) : null;
}

function ofParts(year: number, month: number, day: number, clock: string | undefined): Told | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (clock === undefined) return { time: date.getTime(), hasZone: null };
  const parts = CLOCK.exec(clock.trim());
  if (!parts) return null;
  const [, hours = '', minutes = '', seconds = '0', half, zone] = parts;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time = date.getTime() + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 - offset(zone);
  return { time, hasZone: zone !== undefined };
}

function offset(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
