/** A name that has been given a label. */
export interface LabelledName {
  readonly text: string;
  readonly label: string;
}

/** A name whose label is not the one that the same name usually has. */
export interface RareLabel<T extends LabelledName> {
  readonly name: T;
  /** The label that the name has most often; of equally frequent ones the one that comes first. */
  readonly usual: string;
  /** How often it has that one. */
  readonly count: number;
}

/** Names with two labels or more, told of at those that do not have the usual one, in the order given. Equal text is one name. */
export function findRareLabels<T extends LabelledName>(names: readonly T[]): readonly RareLabel<T>[] {
  const labels = new Map<string, Map<string, number>>();
  for (const { text, label } of names) {
    const counts = labels.get(text) ?? new Map<string, number>();
    labels.set(text, counts);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const usual = new Map([...labels].map(([text, counts]) => [text, [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))] as const));
  return names.flatMap((name): RareLabel<T>[] => {
    const [label, count] = usual.get(name.text) ?? [name.label, 0];
    return label === name.label ? [] : [{ name, usual: label, count }];
  });
}
