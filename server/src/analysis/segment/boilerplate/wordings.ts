import { ASKING } from './wordings/asking';
import { FURNITURE } from './wordings/furniture';
import { LINKING } from './wordings/linking';
import type { Wording } from './wordings/wording';

/**
 * The wordings of boilerplate in English news pages. They are imperatives, first-person
 * statements of the site and headings of link lists: forms in which a story does not speak. Gaps are bounded, so that
 * matching is linear.
 */
export const WORDINGS: readonly Wording[] = [...ASKING, ...LINKING, ...FURNITURE];
