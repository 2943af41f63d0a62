import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { FindingCode } from '../analysis/types';
import type { OpenArticle } from './open-article';
import { orphanReports } from './orphan-reports';

/** The `source` of every diagnostic. */
export const DIAGNOSTIC_SOURCE = 'newsmark';

const SEVERITIES: Readonly<Record<FindingCode, DiagnosticSeverity>> = {
  'unclosed-quote': DiagnosticSeverity.Warning,
  'mixed-marks': DiagnosticSeverity.Information,
  'doubtful-boilerplate': DiagnosticSeverity.Information,
  'impossible-date': DiagnosticSeverity.Warning,
  'weekday-mismatch': DiagnosticSeverity.Warning,
};

/** What is wrong with the text, and decisions whose text was not found. */
export function diagnostics(open: OpenArticle, relatedInformation: boolean): Diagnostic[] {
  return [...findings(open, relatedInformation), ...orphanReports(open, DIAGNOSTIC_SOURCE).map(({ diagnostic }) => diagnostic)];
}

function findings(open: OpenArticle, relatedInformation: boolean): Diagnostic[] {
  return open.article.analysis.findings.map((finding) => ({
    range: open.lines.rangeOf(finding),
    severity: SEVERITIES[finding.code],
    code: finding.code,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(relatedInformation && finding.related !== undefined && {
      relatedInformation: [{ location: { uri: open.uri, range: open.lines.rangeOf(finding.related) }, message: RELATED[finding.code] }],
    }),
  }));
}

/**
 * A sidecar that cannot be read, reported on the first line of its article: the marks that are shown lack its decisions.
 * @param problem one sentence that names the file, the line and what is wrong
 */
export function unreadableDecisions({ lines }: OpenArticle, problem: string): Diagnostic {
  return {
    range: lines.rangeOf(lines.contentOf(0)),
    severity: DiagnosticSeverity.Warning,
    code: 'unreadable-sidecar',
    source: DIAGNOSTIC_SOURCE,
    message: `${problem} Its decisions are left out until it is mended.`,
  };
}

const RELATED: Readonly<Record<FindingCode, string>> = {
  'unclosed-quote': 'Opened here',
  'mixed-marks': 'The other mark',
  'doubtful-boilerplate': 'Compare this',
  'impossible-date': 'Compare this',
  'weekday-mismatch': 'Compare this',
};
