import type { NameLabel } from '../types';
import { countryNamed } from './places';

/** Other names of bodies that neither initials nor words give away. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['isis', 'islamic state'], ['isil', 'islamic state'], ['daesh', 'islamic state'], ['islamic state of iraq and the levant', 'islamic state'], ['islamic state of iraq and syria', 'islamic state'],
  ['al-qaida', 'al-qaeda'], ['al qaeda', 'al-qaeda'], ['al qaida', 'al-qaeda'],
]);

/** What a name is compared by: names with equal keys and labels are one entity. */
export function keyOf(form: string, label: NameLabel): string {
  if (label === 'GPE') return countryNamed(form) ?? form.replace(/^the /i, '').replace(/\.(?=[A-Z,]|$)/g, '');
  if (label === 'NORP' || label === 'PERSON') return form;
  const key = form
    .replace(/^the /i, '')
    .replace(/^(US|U\.S\.) (?=\p{Lu})/u, 'United States ')
    .replace(/^(UK|U\.K\.) (?=\p{Lu})/u, 'United Kingdom ')
    .replace(/^(UN|U\.N\.) (?=\p{Lu})/u, 'United Nations ');
  const folded = (/^(\p{Lu}\.)+$/u.test(key) ? key.replaceAll('.', '') : key).toLowerCase();
  return SAME.get(folded) ?? folded;
}
