import type { SpanLayer } from '../annotations/decide-spans';
import { DEFAULT_LABELS, findLabel, type LabelDefinition } from '../annotations/label-set';
import type { OpenArticle } from './open-article';

/**
 * What the workspace itself says of a label; `undefined` where it says nothing of the layer. The definitions that come with
 * Newsmark are for choosing labels: on every hover they would tell a reader what is plain.
 */
export function ownLabel({ labels }: OpenArticle, layer: SpanLayer, label: string): LabelDefinition | undefined {
  return labels === undefined || labels[layer] === DEFAULT_LABELS[layer] ? undefined : findLabel(labels, layer, label);
}

/** What a label of the workspace is for, with its first example, as a line or none. */
export function describeLabel(open: OpenArticle, layer: SpanLayer, label: string): string[] {
  const { definition, examples: [example] = [] } = ownLabel(open, layer, label) ?? {};
  const shown = example === undefined ? '' : `for example “${example}”`;
  if (definition === undefined) return shown === '' ? [] : [shown.charAt(0).toUpperCase() + shown.slice(1)];
  return [shown === '' ? definition : `${definition.replace(/\.$/, '')}; ${shown}`];
}
