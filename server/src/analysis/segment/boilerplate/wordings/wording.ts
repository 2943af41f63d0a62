import type { BoilerplateRule } from '../prompt';

/** A way in which boilerplate is worded. */
export interface Wording {
  readonly rule: BoilerplateRule;
  readonly weight: number;
  /** Over a line or sentence in lower case, straight apostrophes, without list marker and outer marks. */
  readonly pattern: RegExp;
  readonly opens?: boolean;
}

/** Wordings that stand for themselves. */
export const wording = (rule: BoilerplateRule, weight: number, ...patterns: readonly RegExp[]): readonly Wording[] => patterns.map((pattern) => ({ rule, weight, pattern }));
/** Wordings of headings under which links follow. */
export const heading = (rule: BoilerplateRule, weight: number, ...patterns: readonly RegExp[]): readonly Wording[] => patterns.map((pattern) => ({ rule, weight, pattern, opens: true }));
