import type { SpeakerClass } from '../types';

/** Nouns for what is written, in the singular. */
const DOCUMENTS = new Set(('report statement study letter document release article paper notice filing summary website site post tweet email memo decree ruling judgment judgement verdict order indictment complaint lawsuit constitution ' +
  'law bill act resolution declaration survey poll log sign message advisory bulletin transcript note book text page data figure statistic research finding abstract manual label headline caption editorial motion agreement ' +
  'petition affidavit blog profile account inscription plaque poster leaflet manifesto communique communiqué charter treaty guideline review assessment analysis').split(' '));

/** Nouns for those who speak as one body, in the singular. */
const BODIES = new Set(('company government ministry police court agency council committee party union department office group organisation organization bank firm authority commission parliament senate house congress embassy military army ' +
  'navy force team club university school college hospital newspaper network broadcaster channel magazine institute association foundation charity airline operator administration cabinet league federation regime board panel tribunal ' +
  'state city country nation town media press outlet bureau service academy society church palace kremlin opposition coalition alliance campaign corporation carrier manufacturer maker retailer publisher studio museum observatory ' +
  'laboratory centre center fund jury consortium').split(' '));

/** What a name makes its bearer. */
export function classOfLabel(label: string): SpeakerClass {
  switch (label) {
    case 'PERSON': return 'named';
    case 'NORP': return 'unnamed-person';
    case 'WORK_OF_ART':
    case 'LAW': return 'document';
    default: return 'organisation';
  }
}

/** What a phrase without a known name speaks of, by its head: "a report by officials", "the mayor's office"; a name that nobody has marked is a person's. */
export function classOfPhrase(text: string): SpeakerClass {
  const words = headOf(text).split(/\s+/);
  const last = words[words.length - 1] ?? '';
  const head = last.toLowerCase();
  for (const noun of [head, head.replace(/s$/, ''), head.replace(/ies$/, 'y')]) {
    if (DOCUMENTS.has(noun)) return 'document';
    if (BODIES.has(noun)) return 'organisation';
  }
  if (head === 'it') return 'organisation';
  if (/^\p{Lu}{2,}$/u.test(last)) return 'organisation';
  if (!/^\p{Lu}/u.test(last) || words.some((word) => /^(?:the|a|an|his|her|their|our|my)$/i.test(word))) return 'unnamed-person';
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? 'named' : 'unnamed-person';
}

/** A phrase as far as its head noun: before the first preposition, comma or relative pronoun. */
function headOf(text: string): string {
  const end = text.slice(1).search(/,|\s(?:of|for|from|in|at|on|with|by|to|about|near|who|which|that)\s/);
  return end < 0 ? text : text.slice(0, end + 1);
}
