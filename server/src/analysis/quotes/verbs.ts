/**
 * The verbs of saying and what can stand with them. The list was written for this project; that the words introduce
 * speech can be seen in any newspaper.
 */

/** Takes a reported clause without marks: "said the city was safe". */
export const CLAUSE = 1;
/** Names its hearer before the words: "told reporters". */
export const HEARER = 2;
/** Gives something a name in marks: "called it “absurd”". */
export const NAMING = 4;
/** Reports with an infinitive: "urged Rome to act". */
export const INFINITIVE = 8;
/** Only marked words make it speech: "criticised the “absurd” plan". */
export const MARKED_ONLY = 16;
/** Needs "that", or a subject and a verb, before a reported clause: "announced the name" reports nothing. */
export const STRICT = 32;
/** As likely a noun as a verb: "reports", "claims". */
export const NOUN = 64;
/** Is at home after or around the words: "…, said Ms Ortiz". */
export const INVERTS = 128;
/** Takes a clause whatever it looks like: "said “absurd” was the word". */
export const FREE = 256;
/** Speaks only from the bench: a court finds, a study does not. */
export const RULING = 512;

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

export interface CueVerb {
  readonly base: string;
  readonly frames: number;
  readonly form: VerbForm;
}

const GROUPS: readonly (readonly [number, string])[] = [
  [CLAUSE | INVERTS | FREE, 'say state argue insist contend allege opine testify'],
  [CLAUSE | INVERTS, 'add explain note stress emphasize emphasise maintain assert conclude acknowledge admit caution concede remark declare recall reiterate joke quip tweet write observe boast ' +
    'complain lament counter confide proclaim clarify affirm reaffirm report indicate suggest predict estimate'],
  [CLAUSE | INVERTS | INFINITIVE, 'claim'],
  [CLAUSE | INVERTS | STRICT, 'announce confirm reveal disclose propose recommend deny mention specify reply respond retort comment reason'],
  [CLAUSE | STRICT | INFINITIVE, 'agree promise'],
  [CLAUSE | STRICT, 'repeat imply hint rebut concur warrant intimate stipulate'],
  [CLAUSE | STRICT | RULING, 'find rule decide hold determine'],
  [CLAUSE | HEARER | FREE | INFINITIVE, 'tell'],
  [CLAUSE | HEARER, 'inform remind assure'],
  [CLAUSE | HEARER | INVERTS | STRICT | INFINITIVE, 'warn advise'],
  [CLAUSE | HEARER | INVERTS | STRICT | INFINITIVE, 'ask'],
  [INFINITIVE | HEARER, 'urge order instruct direct request demand encourage implore beg exhort'],
  [CLAUSE | INVERTS | STRICT | INFINITIVE, 'vow pledge threaten'],
  [NAMING, 'call describe dub label brand characterize characterise denounce slam blast decry dismiss deride hail lambast portray refer'],
  [MARKED_ONLY | INVERTS, 'speculate muse posit read continue shout yell exclaim whisper scream post recount recite chant plead reflect laugh sigh elaborate interject enthuse gush snap marvel grumble tease scold'],
  [MARKED_ONLY, 'accuse criticize criticise condemn praise thank reject defend attack blame cite credit laud rebuke justify oppose express voice speak ' +
    'apologize apologise quote mock outline tout allude point liken compare urge champion appeal react'],
];

/** Verbs whose forms are nouns at least as often: "the report", "the claims". */
const NOUNS = new Set(('claim state report comment remark joke note order request demand promise estimate call label brand stress reply warrant rule address share release issue attack blame post sign read ' +
  'tweet credit point reason praise appeal vow pledge quote blast slam voice counter signal shout sign attack').split(' '));

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'], tell: ['told'], write: ['wrote', 'written'], find: ['found'], hold: ['held'], read: ['read'], speak: ['spoke', 'spoken'],
};

/** Verbs that double their last letter: "quipped". */
const DOUBLING = new Set('quip dub slam admit rebut concur refer snap beg'.split(' '));

/** Every form of every verb of saying, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = inflectAll();

function inflectAll(): Map<string, CueVerb> {
  const frames = new Map<string, number>();
  for (const [bits, verbs] of GROUPS) for (const verb of verbs.split(' ')) frames.set(verb, (frames.get(verb) ?? 0) | bits);
  const forms = new Map<string, CueVerb>();
  for (const [base, bits] of frames) {
    const all = bits | (NOUNS.has(base) ? NOUN : 0);
    for (const [form, text] of inflect(base)) if (!forms.has(text) || form === 'past') forms.set(text, { base, frames: all, form });
  }
  return forms;
}

function inflect(base: string): readonly (readonly [VerbForm, string])[] {
  const irregular = IRREGULAR[base];
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLING.has(base) ? base + base.slice(-1) : base;
  const yToI = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : undefined;
  const present = yToI !== undefined ? `${yToI}es` : /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular?.[0] ?? (yToI !== undefined ? `${yToI}ed` : `${stem}ed`);
  const forms: (readonly [VerbForm, string])[] = [['base', base], ['present', present], ['participle', `${stem}ing`], ['past', past]];
  if (irregular?.[1] !== undefined) forms.push(['past', irregular[1]]);
  return forms;
}
