import { findNodeAtLocation, parse, parseTree, type ParseError } from 'jsonc-parser';
import type { Json } from './sidecar';

/** Where a value lies in JSON: names of fields and indices of elements. */
export type JsonPath = readonly (string | number)[];

/** A value that is not as it should be: where it lies, and the rest of a sentence on what is wrong. */
export interface Fault {
  readonly path: JsonPath;
  readonly reason: string;
}

/** Why a file cannot be read. */
export interface FileProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  /** What is wrong and how to mend it: the rest of a sentence that begins with the file's name. */
  readonly reason: string;
}

/**
 * The value of a JSON file, with or without byte order mark, or the line of what is wrong with it.
 * @param findFault what is wrong with a value that is JSON
 */
export function readJsonFile(content: string, findFault: (value: Json) => Fault | undefined): { readonly value: Json; readonly problem?: undefined } | { readonly value?: undefined; readonly problem: FileProblem } {
  const json = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
  let value: Json;
  try {
    value = JSON.parse(json) as Json;
  } catch {
    return { problem: lineOfSyntaxError(json) };
  }
  const fault = findFault(value);
  return fault ? { problem: { line: lineOfPath(json, fault.path), reason: fault.reason } } : { value };
}

/** Where, and in plain words why, a text is not JSON. */
function lineOfSyntaxError(content: string): FileProblem {
  if (content.trim() === '') return { line: 1, reason: 'is empty; delete it, or put back its last version' };
  const conflict = /^(?:<{7}|={7}|>{7})(?= |\r?$)/m.exec(content);
  if (conflict) return { line: lineAt(content, conflict.index), reason: 'holds conflict markers of git; settle the conflict first' };
  const { offset, length } = firstSyntaxError(content);
  if (offset + length >= content.trimEnd().length) return { line: lineAt(content, content.trimEnd().length), reason: 'ends too early: it is only half there; put back its last version' };
  return { line: lineAt(content, offset), reason: 'is not valid JSON here; mend this line or put back its last version' };
}

/** The line, from 1, of a value in valid JSON; of the nearest value around it where it is missing. */
function lineOfPath(content: string, path: JsonPath): number {
  const root = parseTree(content);
  if (!root) return 1;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineAt(content, node.offset);
  }
  return lineAt(content, root.offset);
}

function firstSyntaxError(content: string): { readonly offset: number; readonly length: number } {
  const errors: ParseError[] = [];
  try {
    parse(content, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // The parser recurses: a file of nothing but opening brackets is too deep for it.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0] ?? { offset: 0, length: 0 };
}

function lineAt(content: string, offset: number): number {
  let line = 1;
  for (let at = content.indexOf('\n'); at >= 0 && at < offset; at = content.indexOf('\n', at + 1)) line++;
  return line;
}
