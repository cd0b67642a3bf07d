/** Minutes since the survey opened, as the tool writes a time: `2018-04-07 04:30`. */
export const timeText = (minutes: number): string =>
  new Date(Date.UTC(2018, 3, 3, 7) + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
