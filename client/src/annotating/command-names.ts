/** Ids of the commands of annotating; the manifest contributes exactly these beside those of the rest of the client. */
export const ANNOTATING_COMMANDS = {
  toggleAnnotating: 'newsmark.toggleAnnotating',
  stopAnnotating: 'newsmark.stopAnnotating',
  editArticle: 'newsmark.editArticle',
  resumeAnnotating: 'newsmark.resumeAnnotating',
  showAnnotatingKeys: 'newsmark.showAnnotatingKeys',
  nextUndecided: 'newsmark.nextUndecided',
  previousUndecided: 'newsmark.previousUndecided',
  outerAnnotation: 'newsmark.outerAnnotation',
  accept: 'newsmark.accept',
  acceptEverywhere: 'newsmark.acceptEverywhere',
  reject: 'newsmark.reject',
  rejectEverywhere: 'newsmark.rejectEverywhere',
  forgetDecision: 'newsmark.forgetDecision',
  label: 'newsmark.label',
  repeatLabel: 'newsmark.repeatLabel',
  relabel: 'newsmark.relabel',
  relabelEverywhere: 'newsmark.relabelEverywhere',
  decideInFolder: 'newsmark.decideInFolder',
  checkFolder: 'newsmark.checkFolder',
  fixInFolder: 'newsmark.fixInFolder',
  addAnnotation: 'newsmark.addAnnotation',
  growEnd: 'newsmark.growEnd',
  shrinkEnd: 'newsmark.shrinkEnd',
  growStart: 'newsmark.growStart',
  shrinkStart: 'newsmark.shrinkStart',
  setCanonicalName: 'newsmark.setCanonicalName',
  setLink: 'newsmark.setLink',
  setDateValue: 'newsmark.setDateValue',
  setSpeaker: 'newsmark.setSpeaker',
  setCue: 'newsmark.setCue',
  notAQuote: 'newsmark.notAQuote',
  addNote: 'newsmark.addNote',
  markBoilerplate: 'newsmark.markBoilerplate',
  unmarkBoilerplate: 'newsmark.unmarkBoilerplate',
  setDateFromHere: 'newsmark.setDateFromHere',
  undoDecision: 'newsmark.undoDecision',
  redoDecision: 'newsmark.redoDecision',
} as const;

export type AnnotatingCommand = (typeof ANNOTATING_COMMANDS)[keyof typeof ANNOTATING_COMMANDS];

/** Keys that `when` clauses of the manifest may ask for; each is true only where an article has the focus. */
export const ANNOTATING_KEYS = {
  /** Keys annotate. */
  annotating: 'newsmark.annotating',
  /** Annotating rests while the article is edited. */
  editing: 'newsmark.editingArticle',
  /** The last thing done to the article was a decision, which can be taken back. */
  canUndo: 'newsmark.canUndoDecision',
  /** The last thing taken back was a decision. */
  canRedo: 'newsmark.canRedoDecision',
} as const;
