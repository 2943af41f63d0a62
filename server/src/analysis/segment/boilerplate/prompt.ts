/** Kinds of boilerplate; the names that hovers and regions show. */
export type BoilerplateRule =
  | 'menu' | 'share-buttons' | 'follow-prompt' | 'cookie-banner' | 'newsletter-prompt' | 'subscription-prompt' | 'app-prompt' | 'advertisement'
  | 'related-links' | 'tags' | 'copyright' | 'disclaimer' | 'comment-prompt' | 'affiliate-notice' | 'author-biography' | 'media-control' | 'page-furniture';

/** What a line or sentence says as a piece of boilerplate. */
export interface Prompt {
  readonly rule: BoilerplateRule;
  /** Evidence against the article, in natural log-odds; 2 leans, 4 is strong, 6 leaves no doubt. */
  readonly weight: number;
  /** A heading under which links to other stories follow. */
  readonly opens?: boolean;
}
