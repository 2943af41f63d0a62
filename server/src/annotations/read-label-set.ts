import type { SpanLayer } from './decide-spans';
import { QUOTE_TYPES, TIMEX_TYPES } from './decision-fields';
import { readJsonFile, type Fault, type FileProblem } from './json-lines';
import { DEFAULT_LABELS, type LabelDefinition, type LabelSet } from './label-set';
import type { Json, JsonObject } from './sidecar';

export type LabelSetReading =
  | { readonly labels: LabelSet; readonly problem?: undefined }
  | { readonly labels?: undefined; readonly problem: FileProblem };

/** Layers whose labels are what their format knows; a set can say which of them are used, and what for. */
const FIXED: Readonly<Partial<Record<SpanLayer, readonly string[]>>> = { quotes: QUOTE_TYPES, dates: TIMEX_TYPES };

const LAYERS: readonly SpanLayer[] = ['entities', 'quotes', 'dates'];

/** Reads the content of `newsmark.labels.json`; a layer that it does not name has the labels of {@link DEFAULT_LABELS}. */
export function readLabelSet(content: string): LabelSetReading {
  const { value, problem } = readJsonFile(content, findFault);
  if (problem) return { problem };
  const file = value as JsonObject;
  const [entities, quotes, dates] = LAYERS.map((layer) => (file[layer] === undefined ? DEFAULT_LABELS[layer] : labelsOf(layer, file[layer] as JsonObject))) as [LabelSet['entities'], LabelSet['quotes'], LabelSet['dates']];
  return { labels: { entities, quotes, dates } };
}

function labelsOf(layer: SpanLayer, { labels }: JsonObject): readonly LabelDefinition[] {
  const known = new Map(DEFAULT_LABELS[layer].map((one) => [one.label, one]));
  return (labels as unknown as readonly LabelDefinition[]).map(({ label, words = known.get(label)?.words ?? label, definition, examples, color, key }) => ({
    label, words, ...(definition !== undefined && { definition }), ...(examples !== undefined && { examples }), ...(color !== undefined && { color }), ...(key !== undefined && { key }),
  }));
}

function findFault(file: Json): Fault | undefined {
  if (!isObject(file)) return { path: [], reason: 'is not a label set: it must hold one JSON object' };
  if (typeof file['newsmark'] === 'number' && file['newsmark'] > 1) return { path: ['newsmark'], reason: `was written for a newer Newsmark (format ${file['newsmark']}); update Newsmark to use it` };
  if (file['newsmark'] !== 1) return { path: ['newsmark'], reason: 'is not a label set: "newsmark" must be 1' };
  for (const layer of LAYERS) {
    const fault = file[layer] === undefined ? undefined : findLayerFault(layer, file[layer]);
    if (fault) return { path: [layer, ...fault.path], reason: fault.reason };
  }
  return undefined;
}

function findLayerFault(layer: SpanLayer, given: Json): Fault | undefined {
  if (!isObject(given) || !Array.isArray(given['labels']) || given['labels'].length === 0) return { path: [], reason: `"${layer}" must have a list of "labels"` };
  const labels = new Set<Json>();
  const keys = new Set<Json>();
  for (const [index, one] of (given['labels'] as readonly Json[]).entries()) {
    const fault = findLabelFault(layer, one, labels, keys);
    if (fault) return { path: ['labels', index, ...fault.path], reason: fault.reason };
  }
  return undefined;
}

function findLabelFault(layer: SpanLayer, given: Json, labels: Set<Json>, keys: Set<Json>): Fault | undefined {
  if (!isObject(given)) return { path: [], reason: 'every label must be an object with a "label"' };
  const { label, words, definition, examples, color, key } = given;
  if (typeof label !== 'string' || !/^\S+$/.test(label)) return { path: ['label'], reason: 'a "label" must be text without blanks, such as PERSON' };
  const fixed = FIXED[layer];
  if (fixed !== undefined && !fixed.includes(label)) return { path: ['label'], reason: `a label of ${layer} must be one of ${fixed.join(', ')}` };
  if (labels.has(label)) return { path: ['label'], reason: `the label "${label}" is there twice; remove one of the two` };
  labels.add(label);
  for (const [name, value] of [['words', words], ['definition', definition]] as const) {
    if (value !== undefined && (typeof value !== 'string' || value === '')) return { path: [name], reason: `"${name}" of a label must be text` };
  }
  if (examples !== undefined && !(Array.isArray(examples) && (examples as readonly Json[]).every((example) => typeof example === 'string' && example !== ''))) return { path: ['examples'], reason: '"examples" must be a list of texts' };
  if (color !== undefined && !isColor(color)) return { path: ['color'], reason: '"color" must have a "light" and a "dark" one, each as #rrggbb' };
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[0-9]$/.test(key)) return { path: ['key'], reason: '"key" must be one digit, in quotation marks' };
  if (keys.has(key)) return { path: ['key'], reason: `the key ${key} is used twice among the labels of ${layer}` };
  keys.add(key);
  return undefined;
}

function isColor(color: Json): boolean {
  return isObject(color) && [color['light'], color['dark']].every((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
