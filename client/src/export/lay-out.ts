/**
 * Lays records, one a line, out for the file that they go into: a single one in a `.json` file is indented, because
 * people open it; everything else stays one record a line.
 */
export function layOut(path: string, records: string): string {
  const isSingle = records.indexOf('\n') === records.length - 1;
  return isSingle && path.endsWith('.json') ? `${JSON.stringify(JSON.parse(records), undefined, 2)}\n` : records;
}
