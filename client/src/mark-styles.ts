import type { MarkKind } from '../../server/src/lsp/protocol';

/** How a kind of mark is drawn: the second channel beside the colour of the text. */
export type MarkStyle =
  | { readonly underline: 'solid' | 'dashed' | 'dotted' | 'double'; readonly width: number; readonly color: string }
  | { readonly background: string }
  | { readonly foreground: string };

/** One style a kind. Colours are ids of `contributes.colors`; no two underlines look alike without colour. */
export const MARK_STYLES: Readonly<Record<MarkKind, MarkStyle>> = {
  quote: { background: 'newsmark.quoteBackground' },
  boilerplate: { foreground: 'newsmark.boilerplateForeground' },
  person: { underline: 'solid', width: 2, color: 'newsmark.personUnderline' },
  organization: { underline: 'dashed', width: 2, color: 'newsmark.organizationUnderline' },
  place: { underline: 'dotted', width: 2, color: 'newsmark.placeUnderline' },
  group: { underline: 'dashed', width: 1, color: 'newsmark.groupUnderline' },
  otherName: { underline: 'solid', width: 1, color: 'newsmark.otherNameUnderline' },
  date: { underline: 'double', width: 3, color: 'newsmark.dateUnderline' },
  term: { underline: 'dotted', width: 1, color: 'newsmark.termUnderline' },
};
