import { countryNamed } from './places';

/** Other names of bodies that neither initials nor words give away. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['isis', 'islamic state'], ['isil', 'islamic state'], ['daesh', 'islamic state'], ['islamic state of iraq and the levant', 'islamic state'], ['islamic state of iraq and syria', 'islamic state'],
  ['al-qaida', 'al-qaeda'], ['al qaeda', 'al-qaeda'], ['al qaida', 'al-qaeda'],
]);

/** What a name is compared by: names with equal keys and labels are one entity. */
export function keyOf(form: string, label: string): string {
  if (label === 'GPE') return keyOfPlace(form);
  if (label === 'NORP' || label === 'PERSON') return form;
  const key = spellOut(form.replace(/^the /i, ''));
  const folded = (/^(\p{Lu}\.)+$/u.test(key) ? key.replaceAll('.', '') : key).toLowerCase();
  return SAME.get(folded) ?? folded;
}

function keyOfPlace(form: string): string {
  const country = countryNamed(form);
  if (country !== undefined) return country;
  const written = /^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u.test(form) ? inTitleCase(form) : form;
  return countryNamed(written) ?? written.replace(/^the /i, '').replace(/\.(?=[A-Z,]|$)/g, '');
}

/** "WASHINGTON" of a dateline as the text writes it. */
function inTitleCase(form: string): string {
  return form.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The names of organisations with their country or body in full: "U.S. Senate", "UN Security Council". */
export function spellOut(form: string): string {
  return form
    .replace(/^(US|U\.S\.) (?=\p{Lu})/u, 'United States ')
    .replace(/^(UK|U\.K\.) (?=\p{Lu})/u, 'United Kingdom ')
    .replace(/^(UN|U\.N\.) (?=\p{Lu})/u, 'United Nations ');
}
