import type { Token } from '../types';
import { splitCompounds } from './compounds';
import { checkCountries } from './countries';
import { trimEdges } from './edges';
import { joinAgencies } from './agencies';
import { completePersons } from './given-names';
import { checkHeads } from './heads';
import type { LocatedName } from './located';
import { withoutOverlaps } from './overlaps';
import { findShips } from './ships';
import { readAcronyms } from './spelled-out';

/** Mends what taggers get wrong inside one paragraph, one kind of mistake a step. */
export function repairNames(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  const steps = [trimEdges, readAcronyms, splitCompounds, checkCountries, checkHeads, completePersons, findShips, joinAgencies];
  return withoutOverlaps(steps.reduce((mended, step) => step(paragraph, tokens, mended), names));
}
