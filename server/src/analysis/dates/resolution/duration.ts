import type { Duration, DurationPart, Unit } from '../expression';
import { anchorOf, documentInWords, narratedInWords, type Context, type Resolved } from './context';
import { lengthFrom } from './link';

/** A length; "the past two years" ends with the document date, "the following two days" begins with the date before. */
export function resolveDuration({ parts, which }: Duration, context: Context): Resolved {
  const value = durationValue(parts);
  const narrated = which === 'previous' || which === 'following' ? context.narratedDay ?? context.narrated : undefined;
  const from = narrated ? narrated.period.first : context.document?.day;
  const anchor = narrated ? anchorOf(narrated) : context.document?.anchor;
  if (which === undefined || which === 'same' || which === 'this' || from === undefined) return { type: 'DURATION', value, reason: 'A length of time.' };
  const back = which === 'last' || which === 'previous';
  const day = narrated ? narratedInWords(narrated) : context.document ? documentInWords(context.document) : '';
  return {
    type: 'DURATION', value, anchor, ...(back ? { endPoint: anchor } : { beginPoint: anchor }),
    interval: lengthFrom(from, parts, back ? -1 : 1),
    reason: `A length of time that ${back ? 'ends' : 'begins'} with ${day}.`,
  };
}

/** Units that halves are said in the next smaller unit of: a year and a half is 18 months. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = { Y: ['M', 12], TH: ['TM', 60], TM: ['TS', 60], DE: ['Y', 10], CE: ['Y', 100] };

/** The TIMEX3 value of a length: `P3D`, `PT1H30M`, `PXY` where it is vague; decades and centuries with a number in years. */
export function durationValue(parts: readonly DurationPart[]): string {
  let date = '';
  let time = '';
  for (const { amount, unit } of parts.flatMap(inWholeUnits)) {
    const text = amount === undefined ? 'X' : String(amount);
    if (unit.startsWith('T')) time += `${text}${unit.slice(1)}`;
    else date += `${text}${unit}`;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function inWholeUnits(part: DurationPart): readonly DurationPart[] {
  const { amount, unit } = part;
  const smaller = SMALLER[unit];
  if (amount === undefined || smaller === undefined || unit === 'TM') return [part];
  const [name, count] = smaller;
  if (unit === 'DE' || unit === 'CE') return [{ amount: Math.round(amount * count), unit: name }];
  const whole = Math.floor(amount);
  const rest = Math.round((amount - whole) * count);
  if (rest === 0) return [part];
  if (whole === 0) return [{ amount: rest, unit: name }];
  return unit === 'Y' && whole === 1 ? [{ amount: count + rest, unit: name }] : [{ amount: whole, unit }, { amount: rest, unit: name }];
}
