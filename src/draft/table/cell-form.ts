import { readTime } from '../../export/read-time';
import type { CellValue } from '../../workbook/sheet';

/** Groups of three digits, or none; decimals after a comma or a point. */
const NUMBER = /^[-+−]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/u;
/** A day whose month cannot be told, or with another mark. */
const ODD_DATE = /^\d{1,2}[-/.]\d{1,2}[-/.](\d{2}|\d{4})(?:[ T,].*\d:\d\d.*)?$/u;

export const isNumber = (text: string): boolean => NUMBER.test(text);

/** A number that {@link isNumber}. */
export const toNumber = (text: string): number => Number(text.replaceAll(' ', '').replace('−', '-').replace(',', '.'));

/** Whether a cell is a day or a moment that can be read; a bare number is none, though it may be a serial. */
export const isDate = (value: CellValue, is1904: boolean): boolean =>
  value instanceof Date ||
  (typeof value === 'string' && !/^\s*[\d.,]+\s*$/u.test(value) && readTime(value, is1904).time !== null) ||
  (typeof value === 'string' && /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(value.trim()));

/** Whether it looks like a day that can be read in two ways. */
export const isOddDate = (text: string): boolean => ODD_DATE.test(text);

/** A name made by a program: without spaces. */
export const isCode = (text: string): boolean => text.length <= 60 && /^[^\s]+$/u.test(text);
