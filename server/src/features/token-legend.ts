
/** What a semantic token can stand for. */
export type TokenKind = 'person' | 'group' | 'organization' | 'place' | 'otherName' | 'date' | 'boilerplate';

export interface TokenType {
  readonly kind: TokenKind;
  /** The name in the legend and under `contributes.semanticTokenTypes`. */
  readonly name: string;
  /**
   * The standard type that it is a kind of: what a theme colours it as where nothing was said about the type itself,
   * and its name in the legend for editors that cannot contribute types.
   */
  readonly superType: string;
}

/**
 * The token types in the order of the legend. package.json contributes the same names and super types.
 * The super types differ from one another, so that the kinds stay apart in every editor.
 */
export const TOKEN_TYPES: readonly TokenType[] = [
  { kind: 'person', name: 'newsmarkPerson', superType: 'function' },
  { kind: 'group', name: 'newsmarkGroup', superType: 'enumMember' },
  { kind: 'organization', name: 'newsmarkOrganization', superType: 'class' },
  { kind: 'place', name: 'newsmarkPlace', superType: 'variable' },
  { kind: 'otherName', name: 'newsmarkOtherName', superType: 'macro' },
  { kind: 'date', name: 'newsmarkDate', superType: 'number' },
  { kind: 'boilerplate', name: 'newsmarkBoilerplate', superType: 'comment' },
];

/**
 * The token modifiers in the order of the legend (bit 0 first). package.json contributes the same names.
 * - `quoted`: stands inside quotation marks
 * - `speaker`: is who says a quote
 * - `unresolved`: a date without a value
 */
export const TOKEN_MODIFIERS = ['quoted', 'speaker', 'unresolved'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** The kind that a name of this label is shown as. */
export function kindOfLabel(label: string): Exclude<TokenKind, 'date' | 'boilerplate'> {
  switch (label) {
    case 'PERSON': return 'person';
    case 'NORP': return 'group';
    case 'ORG': return 'organization';
    case 'GPE':
    case 'LOC':
    case 'FAC': return 'place';
    default: return 'otherName';
  }
}

const INDICES = Object.fromEntries(TOKEN_TYPES.map(({ kind }, index) => [kind, index])) as Readonly<Record<TokenKind, number>>;

/** Index of the kind in the legend. */
export function tokenTypeIndex(kind: TokenKind): number {
  return INDICES[kind];
}

/** The bit set of the modifiers that hold. */
export function modifierBits(modifiers: Partial<Readonly<Record<TokenModifier, boolean>>>): number {
  return TOKEN_MODIFIERS.reduce((bits, modifier, bit) => (modifiers[modifier] ? bits | (1 << bit) : bits), 0);
}
