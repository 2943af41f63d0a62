import type { ReadDocument } from '../document';
import type { Chain, Mention, Speaker } from '../types';
import type { Assembly, Bound } from './assemble';
import { confidenceOf } from './confidence';
import type { Telling } from './draft';
import type { Gender } from './gender';
import type { LocalName } from './names';
import { pieceAt } from './piece-at';
import type { Place } from './place';
import { classOfLabel } from './source-class';
import type { Source } from './speaker';

/** Turns the sources of quotes into speakers, in the order of the text. */
export interface People {
  /** The speaker that a source of the paragraph at `place` names; call it in the order of the text. */
  readonly speaker: (source: Source, place: Place, telling: Telling) => Speaker;
}

/** How many persons are kept in mind. */
const REMEMBERED = 8;
const COMPANY = new Set('company firm group carrier manufacturer retailer airline organisation organization agency operator'.split(' '));

/** Who was named so far: of each the mention that named them last, by its index. */
interface Memory {
  readonly document: ReadDocument;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** For every mention the index of its chain. */
  readonly chainOf: Int32Array;
  /** Persons that sentences were about or that spoke, the last first. */
  readonly leading: number[];
  /** Persons named otherwise, the last first. */
  readonly others: number[];
  /** Who was called so last, by role; only the roles that are asked for. */
  readonly roles: Map<string, number | undefined>;
  /** By index of the chain. */
  readonly genders: (Gender | undefined)[];
  /** Chains whose pronouns contradict each other. */
  readonly contrary: Set<number>;
  /** Who spoke last, if it was a person that no name is known of and nobody was named since: "her father". */
  unnamed?: { readonly text: string; readonly gender: Gender; readonly place: Place } | undefined;
  group?: number;
  organisation?: number;
  /** Who spoke last, if that was no person. */
  speaker?: number;
}

/**
 * Follows who was named, so that a pronoun or a role ("the minister") can be told.
 * @param assembly the quotes whose speakers are asked for, and how the paragraphs know the mentions
 */
export function followPeople(document: ReadDocument, mentions: readonly Mention[], chains: readonly Chain[], { drafts, names, bound }: Assembly): People {
  const memory: Memory = { document, mentions, chains, chainOf: chainsOf(mentions, chains), leading: [], others: [], roles: new Map(), genders: [], contrary: new Set() };
  for (const one of bound) bind(memory, one, names);
  for (const { telling } of drafts) if (telling.source?.role !== undefined) memory.roles.set(telling.source.role, undefined);
  let next = 0;
  return {
    speaker(source, place, { how, rule }) {
      const start = source.start + place.start;
      for (let name = names[next]; name !== undefined && (mentions[next]?.start ?? Infinity) < start; name = names[++next]) remember(memory, name, next);
      const end = source.end + place.start;
      const { name, own } = source;
      const anonymous = own?.anonymous;
      if (name !== undefined) {
        const mention = place.firstMention + name.index;
        hear(memory, name, mention);
        return { start, end, name: nameOf(memory, mention), chain: chainIdOf(memory, mention), reason: how, class: classOfLabel(name.label), anonymous, confidence: confidenceOf(rule, 'name') };
      }
      const { unnamed } = memory;
      if (unnamed !== undefined && unnamed.place === place && unnamed.gender === source.pronoun) {
        const reason = `${how} “${source.text}” is taken to be “${unnamed.text}”, who spoke before.`;
        return { start, end, name: unnamed.text, chain: undefined, reason, class: 'unnamed-person', anonymous, confidence: confidenceOf(rule, 'pronoun') };
      }
      const meant = whoIsMeant(memory, source, pieceAt(document, start));
      if (meant === undefined) {
        if (own?.isPronoun !== true) memory.speaker = undefined;
        if (own?.gender !== undefined) memory.unnamed = { text: source.text, gender: own.gender, place };
        return { start, end, name: source.text, chain: undefined, reason: how, class: own?.class, anonymous, confidence: confidenceOf(rule, own?.isPronoun === true ? 'unresolved' : 'phrase') };
      }
      if (memory.leading.some((person) => isSame(memory, person, meant))) toFront(memory, memory.leading, meant);
      const isRole = source.pronoun === undefined;
      const who = nameOf(memory, meant);
      const reason = `${how} “${source.text}” is taken to be ${who}, ${isRole ? 'called so' : 'named'} before.`;
      return { start, end, name: who, chain: chainIdOf(memory, meant), reason, class: classOfLabel(mentions[meant]?.label ?? ''), anonymous, confidence: confidenceOf(rule, isRole ? 'role' : 'pronoun') };
    },
  };
}

function chainIdOf({ chains, chainOf }: Memory, mention: number): string | undefined {
  return chains[chainOf[mention] ?? -1]?.id;
}

function chainsOf(mentions: readonly Mention[], chains: readonly Chain[]): Int32Array {
  const chainOf = new Int32Array(mentions.length).fill(-1);
  for (let index = 0; index < chains.length; index++) for (const mention of chains[index]?.mentions ?? []) chainOf[mention] = index;
  return chainOf;
}

function nameOf({ document, mentions, chains, chainOf }: Memory, mention: number): string {
  const at = mentions[mention];
  return chains[chainOf[mention] ?? -1]?.name ?? document.text.slice(at?.start, at?.end);
}

/** Learns the gender of a person from the pronouns of a paragraph that names no other person; contrary ones say nothing. */
function bind({ chainOf, genders, contrary }: Memory, { from, to, gender }: Bound, names: readonly LocalName[]): void {
  let chain: number | undefined;
  for (let mention = from; mention < to; mention++) {
    if (names[mention]?.label !== 'PERSON') continue;
    if (chain !== undefined && chain !== chainOf[mention]) return;
    chain = chainOf[mention];
  }
  if (chain === undefined || chain < 0) return;
  if ((genders[chain] ?? gender) !== gender) contrary.add(chain);
  genders[chain] = contrary.has(chain) ? undefined : gender;
}

/** Somebody was named. */
function remember(memory: Memory, { label, leading, roles, gender }: LocalName, mention: number): void {
  for (const role of roles) if (memory.roles.has(role)) memory.roles.set(role, mention);
  if (label === 'PERSON') {
    if (gender !== undefined) memory.genders[memory.chainOf[mention] ?? -1] = gender;
    if (leading) memory.unnamed = undefined;
    toFront(memory, leading ? memory.leading : memory.others, mention);
  } else if (label === 'ORG' || label === 'GPE') {
    if (leading) memory.group = mention;
    if (label === 'ORG') memory.organisation = mention;
  }
}

/** Somebody spoke. */
function hear(memory: Memory, { label }: LocalName, mention: number): void {
  if (label === 'PERSON') toFront(memory, memory.leading, mention);
  else memory.group = mention;
  memory.speaker = label === 'PERSON' ? undefined : mention;
}

/** Puts a person at the front of a list, which forgets the last one where it is full. */
function toFront(memory: Memory, list: number[], mention: number): void {
  let at = 0;
  while (at < list.length && !isSame(memory, list[at], mention)) at++;
  for (let to = Math.min(at, REMEMBERED - 1); to > 0; to--) list[to] = list[to - 1] ?? mention;
  list[0] = mention;
}

function isSame({ chainOf }: Memory, one = -1, other: number): boolean {
  return chainOf[one] === chainOf[other];
}

function whoIsMeant(memory: Memory, { pronoun, role }: Source, piece: number): number | undefined {
  if (pronoun !== undefined) return ofPronoun(memory, pronoun, piece);
  return role === undefined ? undefined : ofRole(memory, role, piece);
}

const SUBJECTS = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']]);

function ofPronoun(memory: Memory, word: string, piece: number): number | undefined {
  const pronoun = SUBJECTS.get(word) ?? word;
  if (pronoun === 'he' || pronoun === 'she') {
    return ofGender(memory, memory.leading, pronoun, piece) ?? ofGender(memory, memory.others, pronoun, piece);
  }
  const group = pronoun === 'it' ? memory.group : pronoun === 'they' ? memory.speaker : undefined;
  return group !== undefined && isIn(memory, group, piece) ? group : undefined;
}

/** The first person of a list who may be of a gender, as far as it is known. */
function ofGender(memory: Memory, list: readonly number[], gender: Gender, piece: number): number | undefined {
  for (const one of list) if (isIn(memory, one, piece) && (memory.genders[memory.chainOf[one] ?? -1] ?? gender) === gender) return one;
  return undefined;
}

/** Whom "the minister" or "the court" means: who was called so last. */
function ofRole(memory: Memory, role: string, piece: number): number | undefined {
  const meant = memory.roles.get(role) ?? (COMPANY.has(role) ? memory.organisation : undefined);
  return meant !== undefined && isIn(memory, meant, piece) ? meant : undefined;
}

function isIn({ document, mentions }: Memory, mention: number, piece: number): boolean {
  return pieceAt(document, mentions[mention]?.start ?? 0) === piece;
}
