import type { LocatedName } from './located';

/** The names in order, of two that overlap the longer one; for equal length the earlier. */
export function withoutOverlaps(names: readonly LocatedName[]): readonly LocatedName[] {
  const apart: LocatedName[] = [];
  for (const name of names) {
    const before = apart[apart.length - 1];
    if (before === undefined || before.last < name.first) apart.push(name);
    else if (name.end - name.start > before.end - before.start) {
      apart.pop();
      apart.push(name);
    }
  }
  return apart;
}
