import type { ReadDocument } from '../document';
import type { Chain, Mention, Speaker } from '../types';
import type { Gender } from './gender';
import type { LocalName } from './names';
import { pieceAt } from './piece-at';
import type { Place } from './place';
import type { Source } from './speaker';

/** Turns the sources of quotes into speakers, in the order of the text. */
export interface People {
  /** The speaker that a source of the paragraph at `place` names; call it in the order of the text. */
  readonly speaker: (source: Source, place: Place, how: string) => Speaker;
}

/** How many persons are kept in mind. */
const REMEMBERED = 8;
const COMPANY = new Set('company firm group carrier manufacturer retailer airline organisation organization'.split(' '));

/** Who was named so far; of each the mention that named them last. */
interface Memory {
  readonly document: ReadDocument;
  /** Persons that sentences were about or that spoke, the last first. */
  readonly leading: Mention[];
  /** Persons named otherwise, the last first. */
  readonly others: Mention[];
  readonly roles: Map<string, Mention>;
  /** By {@link Mention.chain}. */
  readonly genders: Map<string, Gender>;
  group?: Mention;
  organisation?: Mention;
  /** Who spoke last, if that was no person. */
  speaker?: Mention;
}

/**
 * Follows who was named, so that a pronoun or a role ("the minister") can be told.
 * @param names how its paragraph knows each of the mentions
 */
export function followPeople(document: ReadDocument, mentions: readonly Mention[], chains: readonly Chain[], names: readonly LocalName[]): People {
  const memory: Memory = { document, leading: [], others: [], roles: new Map(), genders: new Map() };
  let next = 0;
  return {
    speaker(source, place, how) {
      const start = source.start + place.start;
      const end = source.end + place.start;
      for (let one = mentions[next]; one !== undefined && one.start < start; one = mentions[++next]) remember(memory, one, names[next]);
      const mention = source.name && mentions[place.firstMention + source.name.index];
      if (mention !== undefined) {
        if (mention.label === 'PERSON') toFront(memory.leading, mention);
        else memory.group = mention;
        memory.speaker = mention.label === 'PERSON' ? undefined : mention;
        const chain = chainOf(chains, mention);
        return { start, end, name: chain?.name ?? textOf(document, mention), chain: chain?.id, reason: how };
      }
      const meant = whoIsMeant(memory, source, pieceAt(document, start));
      if (meant === undefined) return { start, end, name: source.text, reason: how };
      if (memory.leading.some((person) => person.chain === meant.chain)) toFront(memory.leading, meant);
      const chain = chainOf(chains, meant);
      const name = chain?.name ?? textOf(document, meant);
      return { start, end, name, chain: chain?.id, reason: `${how} “${source.text}” is taken to be ${name}, ${source.pronoun === undefined ? 'called so' : 'named'} before.` };
    },
  };
}

/** The chain of a mention; {@link Chain.id} numbers them from 1. */
function chainOf(chains: readonly Chain[], mention: Mention): Chain | undefined {
  return chains[Number(mention.chain.slice(1)) - 1];
}

function textOf({ text }: ReadDocument, { start, end }: Mention): string {
  return text.slice(start, end);
}

function remember(memory: Memory, mention: Mention, name: LocalName | undefined): void {
  if (name === undefined) return;
  const { roles, gender, leading } = name;
  for (const role of roles) memory.roles.set(role, mention);
  if (mention.label === 'PERSON') {
    if (gender !== undefined) memory.genders.set(mention.chain, gender);
    toFront(leading ? memory.leading : memory.others, mention);
  } else if (mention.label === 'ORG' || mention.label === 'GPE') {
    if (leading) memory.group = mention;
    if (mention.label === 'ORG') memory.organisation = mention;
  }
}

/** Moves a person to the front of the list, or puts them there and forgets the last one of a list that is full. */
function toFront(list: Mention[], mention: Mention): void {
  let at = 0;
  while (at < list.length && list[at]?.chain !== mention.chain) at++;
  for (let to = Math.min(at, REMEMBERED - 1); to > 0; to--) list[to] = list[to - 1] ?? mention;
  list[0] = mention;
}

function whoIsMeant(memory: Memory, { pronoun, role }: Source, piece: number): Mention | undefined {
  if (pronoun !== undefined) return ofPronoun(memory, pronoun, piece);
  return role === undefined ? undefined : ofRole(memory, role, piece);
}

const SUBJECTS = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']]);

function ofPronoun(memory: Memory, word: string, piece: number): Mention | undefined {
  const pronoun = SUBJECTS.get(word) ?? word;
  if (pronoun === 'he' || pronoun === 'she') {
    const fits = (one: Mention): boolean => isIn(memory, one, piece) && (memory.genders.get(one.chain) ?? pronoun) === pronoun;
    return memory.leading.find(fits) ?? memory.others.find(fits);
  }
  const group = pronoun === 'it' ? memory.group : pronoun === 'they' ? memory.speaker : undefined;
  return group !== undefined && isIn(memory, group, piece) ? group : undefined;
}

/** Whom "the minister" or "the court" means: who was called so last. */
function ofRole(memory: Memory, role: string, piece: number): Mention | undefined {
  const meant = memory.roles.get(role) ?? (COMPANY.has(role) ? memory.organisation : undefined);
  return meant !== undefined && isIn(memory, meant, piece) ? meant : undefined;
}

function isIn({ document }: Memory, mention: Mention, piece: number): boolean {
  return pieceAt(document, mention.start) === piece;
}
