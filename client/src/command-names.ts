/** Ids of the commands that the client registers; the manifest contributes exactly these. */
export const COMMANDS = {
  export: 'newsmark.export',
  setDocumentDate: 'newsmark.setDocumentDate',
  forgetDocumentDate: 'newsmark.forgetDocumentDate',
  decide: 'newsmark.decide',
  toggleLayers: 'newsmark.toggleLayers',
  tintQuotes: 'newsmark.tintQuotes',
  restartServer: 'newsmark.restartServer',
  showLog: 'newsmark.showLog',
  openSample: 'newsmark.openSample',
  openWalkthrough: 'newsmark.openWalkthrough',
} as const;

export type CommandName = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Keys that `when` clauses of the manifest may ask for. */
export const CONTEXT_KEYS = {
  /** The active editor shows an article. */
  articleActive: 'newsmark.articleActive',
  /** A person set the document date of the active article. */
  documentDateSet: 'newsmark.documentDateSet',
} as const;
