import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Measure } from './measure';

/** All that a run of the benchmark has found, and where. */
export interface Results {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly measures: readonly Measure[];
}

/** The machine in a sentence; how busy it was belongs to it. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const busy = (loadavg()[0] ?? 0).toFixed(1);
  return `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}, load ${busy} at the start`;
}

/** The results as a page of Markdown. */
export function formatResults({ date, command, machine, measures }: Results): string {
  const rows = measures.map(({ name, unit, value }) => `| ${name} | ${formatValue(value)} ${unit} |`);
  return [`# Speed on ${date}`, '', `\`${command}\` on ${machine}.`, '', '| what | result |', '|---|---:|', ...rows, ''].join('\n');
}

function formatValue(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
