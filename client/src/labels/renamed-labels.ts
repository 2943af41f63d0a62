/** A label of names that is called otherwise from now on. */
export interface RenamedLabel {
  readonly from: string;
  readonly to: string;
}

/**
 * The labels of names that were renamed between two contents of `newsmark.labels.json`: as many as before, and in the same
 * place one that was not there before for one that is gone. None where either cannot be read: nobody is asked about half a word.
 */
export function renamedLabels(before: string, after: string): readonly RenamedLabel[] {
  const [old, now] = [labelsIn(before), labelsIn(after)];
  if (old.length !== now.length) return [];
  return old.flatMap((from, index) => {
    const to = now[index];
    return to === undefined || now.includes(from) || old.includes(to) ? [] : [{ from, to }];
  });
}

function labelsIn(content: string): readonly string[] {
  try {
    const { entities } = JSON.parse(content.replace(/^\uFEFF/, '')) as { readonly entities?: { readonly labels?: readonly { readonly label?: unknown }[] } };
    return (entities?.labels ?? []).map(({ label }) => (typeof label === 'string' ? label : ''));
  } catch {
    return [];
  }
}
