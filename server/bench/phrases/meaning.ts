/** What a date comes to, whatever the dialect of values. Instants are minutes since 1970-01-01 of the clock on the wall. */
export type Meaning =
  | { readonly kind: 'stretch'; readonly start?: number; readonly end?: number }
  /** A time of an unknown day; minutes of the day. */
  | { readonly kind: 'clock'; readonly start?: number; readonly end?: number }
  | { readonly kind: 'length'; readonly seconds: number }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: string };

/** Minutes of an ISO date or date and time, with or without parts; `undefined` where it is none. */
export function minutesOf(iso: string): number | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ](\d\d)(?::(\d\d))?(?::\d\d)?)?/.exec(iso);
  if (!parts) return undefined;
  const date = new Date(Date.UTC(2000, Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1), Number(parts[4] ?? 0), Number(parts[5] ?? 0)));
  date.setUTCFullYear(Number(parts[1]));
  return date.getTime() / 60000;
}

/** Minutes of the day of `T19:56:30`, `T07` or `19:56:30`. */
export function clockOf(text: string): number | undefined {
  const parts = /^T?(\d\d)(?::(\d\d))?(?::\d\d)?/.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2] ?? 0) : undefined;
}

const SECONDS: Readonly<Record<string, number>> = { Y: 31557600, M: 2629800, W: 604800, D: 86400, WE: 172800, Q: 7889400, DE: 315576000, CE: 3155760000, TH: 3600, TM: 60, TS: 1 };

/** Seconds of a TIMEX3 or ISO 8601 duration, with mean years and months; `undefined` where it is vague or none. */
export function secondsOf(value: string): number | undefined {
  const parts = /^P((?:[\d.]+(?:WE|DE|CE|[YMWDQ]))*)(?:T((?:[\d.]+[HMS])+))?$/.exec(value);
  if (!parts || (parts[1] === '' && parts[2] === undefined)) return undefined;
  let total = 0;
  for (const [text, prefix] of [[parts[1] ?? '', ''], [parts[2] ?? '', 'T']] as const) {
    for (const part of text.matchAll(/([\d.]+)(WE|DE|CE|[YMWDQHS])/g)) total += Number(part[1]) * (SECONDS[`${prefix}${part[2]}`] ?? 0);
  }
  return total;
}
