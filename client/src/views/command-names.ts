/** Ids of the views; the manifest contributes exactly these. */
export const VIEWS = { review: 'newsmark.review', timeline: 'newsmark.timeline', speakers: 'newsmark.speakers', disagreements: 'newsmark.disagreements' } as const;

/** Ids of the commands of the views; the manifest contributes exactly these beside those of the rest of the client. */
export const VIEW_COMMANDS = {
  refreshViews: 'newsmark.refreshViews',
  stopReading: 'newsmark.stopReading',
  groupReview: 'newsmark.groupReview',
  filterReview: 'newsmark.filterReview',
  searchReview: 'newsmark.searchReview',
  clearReviewFilter: 'newsmark.clearReviewFilter',
  acceptInReview: 'newsmark.acceptInReview',
  rejectInReview: 'newsmark.rejectInReview',
  forgetInReview: 'newsmark.forgetInReview',
  attachOrphan: 'newsmark.attachOrphan',
  discardOrphan: 'newsmark.discardOrphan',
  markArticleDone: 'newsmark.markArticleDone',
  countFolder: 'newsmark.countFolder',
  timelineOfFolder: 'newsmark.timelineOfFolder',
  timelineOfArticle: 'newsmark.timelineOfArticle',
  speakersOfFolder: 'newsmark.speakersOfFolder',
  speakersOfArticle: 'newsmark.speakersOfArticle',
  copyQuote: 'newsmark.copyQuote',
  goToText: 'newsmark.goToText',
} as const;

export type ViewCommand = (typeof VIEW_COMMANDS)[keyof typeof VIEW_COMMANDS];

/** Keys that `when` clauses of the manifest may ask for. */
export const VIEW_KEYS = {
  /** Some annotations are left out of the review. */
  reviewFiltered: 'newsmark.reviewFiltered',
  /** The timeline, or the speakers, are those of all articles. */
  timelineShowsFolder: 'newsmark.timelineShowsFolder',
  speakersShowFolder: 'newsmark.speakersShowFolder',
  /** Articles of the folder are being read. */
  readingFolder: 'newsmark.readingFolder',
} as const;
