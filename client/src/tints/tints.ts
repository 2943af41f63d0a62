/** Speakers that have a tint of their own; those after them begin again with the first. */
export const TINTS = 6;

/** The tint of a speaker, from 1, by its place in the order of first quotes; 0 for nobody. */
export function tintOf(speaker: number): number {
  return speaker < 0 ? 0 : (speaker % TINTS) + 1;
}

/** Ids of the colours of a tint, as the manifest contributes them. */
export function tintColors(tint: number): { readonly background: string; readonly foreground: string } {
  return { background: `newsmark.speaker${tint}Background`, foreground: `newsmark.speaker${tint}Foreground` };
}
