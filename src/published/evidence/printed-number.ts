/** A printed number's value: "1 234" is 1234, "3,5" is 3.5. */
export const printedNumber = (printed: string): number => Number(printed.replace(/\s/g, '').replace(',', '.'));

/** Digits after the decimal comma: what a printed number is rounded to. */
export const printedDigits = (printed: string): number => printed.split(',')[1]?.length ?? 0;
