import type { Agreement } from '../corpus/agreement/agreement';
import type { MeasuredLayer } from './agree';

/** The agreement of annotators for a person to read: a table for each layer, and one of pairs where there are more than two. */
export function agreementTable(annotators: readonly string[], articles: number, layers: readonly MeasuredLayer[]): string {
  const isMany = annotators.length > 2;
  const title = `${annotators.join(', ')}: ${articles} ${articles === 1 ? 'article' : 'articles'} that two or more have worked on\n`;
  const tables = layers.map(({ layer, labels, all, pairs }) => {
    const heads = [layer, ...annotators, 'exact F1', 'overlap F1', 'kappa', ...(isMany ? ['alpha'] : [])];
    const row = (name: string, { spans, exactF1, overlapF1, kappa, alpha }: Agreement): string[] => [name, ...spans.map(String), ...[exactF1, overlapF1, kappa, ...(isMany ? [alpha] : [])].map(figure)];
    const pairRows = pairs.map(({ pair, articles: both, exactF1, overlapF1, kappa }) => [pair.map((index) => annotators[index] ?? '').join(' - '), String(both), ...[exactF1, overlapF1, kappa].map(figure)]);
    const table = align([heads, ...labels.map(({ label, ...agreement }) => row(label, agreement)), row('all', all)]);
    return isMany ? `${table}\n${align([['pairs', 'articles', 'exact F1', 'overlap F1', 'kappa'], ...pairRows])}` : table;
  });
  return `${[title, ...tables].join('\n')}\nF1 compares spans, kappa${isMany ? ' and alpha compare' : ' compares'} tokens; - is what cannot be told.\n`;
}

function figure(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}

/** Columns as wide as their longest cell: the first one to the left, numbers to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`).join('');
}
