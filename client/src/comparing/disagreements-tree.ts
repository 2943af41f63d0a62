import type { DisagreementItem } from '../../../server/src/lsp/protocol';
import { oneLine, type TreeNode } from '../views/tree-node';

const KIND_WORDS: Readonly<Record<DisagreementItem['kind'], string>> = {
  missing: 'only one marks it', extent: 'other edges', label: 'another label', value: 'other details',
};

/** The disagreements on an article, a line each in the order of the text: what is settled keeps its place. */
export function disagreementsTree(uri: string, names: readonly string[], items: readonly DisagreementItem[]): TreeNode[] {
  return items.map(({ id, kind, text, range, says, canTakeBoth, settled }): TreeNode => {
    const readings = names.map((name, index) => `${name}: ${says[index] ?? 'nothing'}`);
    return {
      id, kind: canTakeBoth ? 'nesting' : 'disagreement', label: oneLine(text, 60), description: readings.join(' · '), icon: settled ? 'check' : 'git-compare',
      tooltip: [`“${oneLine(text, 300)}”: ${KIND_WORDS[kind]}`, ...readings, settled ? 'Settled' : 'Not settled yet'].join('\n'), target: { uri, range },
    };
  });
}

/** The next disagreement that is not settled, from one on, round the end; the first or last where none is given. */
export function nextOpen(items: readonly DisagreementItem[], from: string | undefined, step: 1 | -1): DisagreementItem | undefined {
  const at = items.findIndex(({ id }) => id === from);
  const start = at === -1 && step === -1 ? items.length : at;
  for (let passed = 1; passed <= items.length; passed++) {
    const one = items[(start + step * passed + items.length) % items.length];
    if (one?.settled === false) return one;
  }
  return undefined;
}
