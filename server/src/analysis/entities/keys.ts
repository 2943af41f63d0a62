import { countryNamed, nameInCapitals } from './places';

/** Other names of bodies that neither initials nor words give away. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['isis', 'islamic state'], ['isil', 'islamic state'], ['daesh', 'islamic state'], ['islamic state of iraq and the levant', 'islamic state'], ['islamic state of iraq and syria', 'islamic state'],
  ['al-qaida', 'al-qaeda'], ['al qaeda', 'al-qaeda'], ['al qaida', 'al-qaeda'],
]);

/** Words inside names of places that stay small. */
const PARTICLES = new Set('DE DEL DES DU DA DO DOS DI LA LAS LOS LE LES EL AL UL OF THE AND UPON ON SUR EN AM AN DER DEN VON VAN'.split(' '));

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
  const written = inSmallLetters(form);
  return countryNamed(written) ?? written.replace(/^the /i, '').replace(/\.(?=[A-Z,]|$)/g, '');
}

/** The name of a place in capitals, "LA PAZ" of a dateline, as the text writes it; other names as they are. */
export function inSmallLetters(form: string): string {
  if (!/^\p{Lu}[\p{Lu}\p{M} .'-]{3,}$/u.test(form) || /^(?:\p{Lu}\.)+$/u.test(form)) return form;
  return nameInCapitals(form) ?? form.replace(/\p{L}+/gu, (word, at: number) => (at > 0 && PARTICLES.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()));
}

/** The names of organisations with their country or body in full: "U.S. Senate", "UN Security Council". */
export function spellOut(form: string): string {
  return form
    .replace(/^(US|U\.S\.) (?=\p{Lu})/u, 'United States ')
    .replace(/^(UK|U\.K\.) (?=\p{Lu})/u, 'United Kingdom ')
    .replace(/^(UN|U\.N\.) (?=\p{Lu})/u, 'United Nations ');
}
