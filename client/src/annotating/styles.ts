/** Colours of what is drawn while annotating; ids of `contributes.colors`. */
export const ANNOTATION_STYLES = {
  currentBorder: 'newsmark.currentAnnotationBorder',
  currentBackground: 'newsmark.currentAnnotationBackground',
  decided: 'newsmark.decidedAnnotationBorder',
  rejected: 'newsmark.rejectedAnnotationForeground',
} as const;
