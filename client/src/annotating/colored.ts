import type { AnnotationItem, LabelItem, LabelsResult } from '../../../server/src/lsp/protocol';

/** `#rrggbb` for light and for dark themes. */
export type Color = NonNullable<LabelItem['color']>;

/** Annotations of one colour. */
export interface Colored {
  readonly color: Color;
  readonly items: readonly AnnotationItem[];
}

/**
 * The names and dates in force whose label has a colour, by colour. Quotes keep theirs: the colours of the names in them
 * would be lost.
 */
export function byColor(items: readonly AnnotationItem[], labels: LabelsResult['labels']): ReadonlyMap<string, Colored> {
  const { entities, dates } = labels;
  const colors = { entities: colorsOf(entities), dates: colorsOf(dates), quotes: new Map<string, Color>() };
  const found = new Map<string, { readonly color: Color; readonly items: AnnotationItem[] }>();
  for (const item of items) {
    const color = item.status === 'rejected' ? undefined : colors[item.layer].get(item.label);
    if (!color) continue;
    const key = `${color.light} ${color.dark}`;
    const colored = found.get(key) ?? { color, items: [] };
    colored.items.push(item);
    found.set(key, colored);
  }
  return found;
}

function colorsOf(labels: readonly LabelItem[]): Map<string, Color> {
  return new Map(labels.flatMap(({ label, color }) => (color ? [[label, color] as const] : [])));
}
