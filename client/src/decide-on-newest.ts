import type { DecideResult } from '../../server/src/lsp/protocol';

/** How often a decision is made from what a sidecar holds before the person hears of it. */
const MOST_TIMES = 4;

/**
 * What a sidecar must hold after a decision, made from what it holds now: others may write it while the server thinks.
 * @param ask asks the server
 * @param read gives the content of the file as it is now, null where there is none
 * @returns `undefined` where the file was different each time
 */
export async function decideOnNewest(ask: () => Promise<DecideResult>, read: (sidecarUri: string) => Promise<string | null>): Promise<DecideResult | undefined> {
  for (let times = 0; times < MOST_TIMES; times++) {
    const result = await ask();
    if ((await read(result.sidecarUri)) === result.basedOn) return result;
  }
  return undefined;
}
