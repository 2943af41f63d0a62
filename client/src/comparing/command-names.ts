/** Ids of the commands for comparing annotators; the manifest contributes exactly these beside those of the rest of the client. */
export const COMPARING_COMMANDS = {
  compareAnnotators: 'newsmark.compareAnnotators',
  stopComparing: 'newsmark.stopComparing',
  nextDisagreement: 'newsmark.nextDisagreement',
  previousDisagreement: 'newsmark.previousDisagreement',
  takeFirst: 'newsmark.takeFirst',
  takeSecond: 'newsmark.takeSecond',
  takeNeither: 'newsmark.takeNeither',
  takeBoth: 'newsmark.takeBoth',
  takeAgreed: 'newsmark.takeAgreed',
} as const;

export type ComparingCommand = (typeof COMPARING_COMMANDS)[keyof typeof COMPARING_COMMANDS];

/** Keys that `when` clauses of the manifest may ask for. */
export const COMPARING_KEYS = {
  /** Two annotators are being compared. */
  comparing: 'newsmark.comparing',
} as const;
