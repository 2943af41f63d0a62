/**
 * Abbreviations of English news (AP and Reuters style books, the usual titles and company forms), lower case,
 * without the full stop.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles: a name follows, so their full stop never ends a sentence. */
const TITLES = words('mr mrs ms mx dr prof rev fr sen gov lt sgt capt cmdr maj cpl pvt adm supt insp messrs mme mlle amb atty ald vs pres');
/** Titles that are also words ("rep", "hon", "gen"): only with a capital. */
const CAPITAL_TITLES = words('rep hon gen col det fr st mt ft sen dep');
/** A number follows them, or they are words: "No. 5", "art. 3", "fig. 2", "pp. 3". */
const BEFORE_NUMBER = words('no nos art arts sec fig figs vol vols p pp ch para approx ca est');
/** Those that may end a sentence. */
const ANYWHERE = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc ltd co cos corp plc llc bros etc jr sr esq al dept univ assn ave blvd rd hwy cf v ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta sask',
);

/** What a full stop after an abbreviation says about the end of the sentence. */
export type AfterAbbreviation = 'never' | 'unless-number' | 'before-starter';

/** How the abbreviation `word` behaves (without its full stop); `undefined` where it is none. */
export function afterAbbreviation(word: string): AfterAbbreviation | undefined {
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return 'never';
  if (BEFORE_NUMBER.has(lower)) return 'unless-number';
  if (word === lower) return lower === 'etc' || lower === 'al' || lower === 'v' || lower === 'cf' ? 'before-starter' : undefined;
  if (CAPITAL_TITLES.has(lower)) return 'never';
  if (ANYWHERE.has(lower) || /^\p{Lu}$/u.test(word)) return 'before-starter';
  return undefined;
}

/** Words that open sentences far more often than they follow an abbreviation inside one. */
const STARTERS = words(
  'the a an this that these those it he she they we i you his her their its our my in on at for from with by as but and or if when while after before since ' +
    'there here what who how why where however meanwhile although though despite according both some many most all no not also then now officials police',
);

/** Whether `word` opens sentences so often that the full stop of an abbreviation before it ends one. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}
