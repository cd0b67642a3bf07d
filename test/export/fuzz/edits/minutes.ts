/** Minutes since the beginning of 2018, as spreadsheet programs and survey tools show them. */
const START = Date.UTC(2018, 0, 1);

export const TIME_FORMAT = 'yyyy-mm-dd hh:mm';

export const dateOf = (minutes: number): Date => new Date(START + minutes * 60_000);

/** Days since 30 December 1899. */
export const serialOf = (minutes: number): number => dateOf(minutes).getTime() / 86_400_000 + 25_569;

export const textOfTime = (minutes: number): string => dateOf(minutes).toISOString().slice(0, 16).replace('T', ' ');
