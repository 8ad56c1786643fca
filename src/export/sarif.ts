import { sayIn } from '../messages/index.js';
import { suspectText } from '../report/suspect-text.js';
import { sha256 } from '../text/sha256.js';
import type { AuditReport, Evidence, Finding, Severity, Span } from '../types.js';
import { referenceOf, requireReport } from './articles.js';

type Level = 'error' | 'warning' | 'note';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}

interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    /** Missing for a source, whose lines a report does not know, but for its place in characters. */
    readonly region?: Region | Pick<Region, 'charOffset' | 'charLength' | 'snippet'>;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly 'isnad/1': string };
}

/** A log of the Static Analysis Results Interchange Format, as far as it is written here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: 'isnad';
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly defaultConfiguration: { readonly level: Level };
        }[];
      };
    };
    readonly columnKind: 'utf16CodeUnits';
    readonly language: string;
    readonly artifacts: readonly {
      readonly location: { readonly uri: string };
      /** The id: two articles can have one address, and no artifact may stand twice. */
      readonly description: { readonly text: string };
    }[];
    readonly results: readonly Result[];
  }[];
}

const LEVELS: Readonly<Record<Severity, Level>> = { alarm: 'error', warning: 'warning', info: 'note' };

/** What is told of a place, whether a finding, an inserted sentence or a change. */
interface Told {
  readonly rule: string;
  readonly name: string;
  readonly level: Level;
  readonly span: Span;
  readonly text: string;
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/**
 * A report as SARIF 2.1.0, which code review tools and editors read: its findings, then each inserted sentence and each
 * change but of mere wording as a note. Lines and columns count from 1, columns and offsets in UTF-16 code units; a
 * fingerprint stays the same as long as the words and the rule do, wherever in the article they stand.
 *
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report.
 */
export function toSarif(report: AuditReport): SarifLog {
  requireReport(report, 'toSarif');
  const told = tell(report);
  const rules = [...new Map(told.map(({ rule, name, level }) => [rule, { name, level }]))];
  const indexOf = new Map(rules.map(([rule], index) => [rule, index]));
  const articles = [report.suspect, ...report.sources];
  const uris = new Map(articles.map((article, index) => [index, referenceOf(article)]));
  const regionOf = regionsIn(suspectText(report));
  const seen = new Map<string, number>();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'isnad',
            rules: rules.map(([id, { name, level }]) => ({
              id,
              shortDescription: { text: name },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        language: report.locale,
        artifacts: articles.map(({ id }, index) => ({
          location: { uri: uris.get(index) ?? '' },
          description: { text: id },
        })),
        results: told.map(({ rule, level, span, text, because, evidence }): Result => {
          const related = evidence.flatMap((item) => relatedLocation(item, report, uris, regionOf));
          return {
            ruleId: rule,
            ruleIndex: indexOf.get(rule) ?? -1,
            level,
            message: { text: because },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uris.get(0) ?? '', index: 0 },
                  region: regionOf(span),
                },
              },
            ],
            ...(related.length === 0 ? {} : { relatedLocations: related.map((at, id) => ({ id, ...at })) }),
            partialFingerprints: { 'isnad/1': fingerprint(rule, text, seen) },
          };
        }),
      },
    ],
  };
}

function tell(report: AuditReport): readonly Told[] {
  const say = sayIn(report.locale);
  const findings = report.findings.map(
    ({ kind, severity, span, text, because, evidence }: Finding): Told => ({
      rule: kind,
      name: say('report.finding', { kind }),
      level: LEVELS[severity],
      span,
      text,
      because,
      evidence,
    }),
  );
  const sentences = report.sentences.flatMap(({ verdict, span, text, changes }): readonly Told[] => {
    const name = say('report.verdict', { verdict });
    if (verdict === 'inserted' && report.sources.length > 0)
      return [
        { rule: verdict, name, level: 'note', span, text, because: say('report.inserted', {}), evidence: [] },
      ];
    return changes
      .filter(({ kind }) => kind !== 'wording')
      .map((change) => ({
        rule: `change-${change.kind}`,
        name: say('report.change', { kind: change.kind }),
        level: 'note',
        span: change.suspect ?? span,
        text: `${change.was} ${change.now}`,
        because: change.because,
        evidence: [],
      }));
  });
  return [...findings, ...sentences];
}

function relatedLocation(
  evidence: Evidence,
  report: AuditReport,
  uris: ReadonlyMap<number, string>,
  regionOf: (span: Span) => Region,
): readonly Location[] {
  if (evidence.type === 'fact') return [];
  const index =
    evidence.type === 'suspect' ? 0 : report.sources.findIndex(({ id }) => id === evidence.id) + 1;
  const uri = uris.get(index);
  if (uri === undefined || (evidence.type === 'source' && index === 0)) return [];
  const { start, end } = evidence.span;
  const region =
    evidence.type === 'suspect'
      ? regionOf(evidence.span)
      : { charOffset: start, charLength: end - start, snippet: { text: evidence.text } };
  return [
    {
      ...(evidence.because === '' ? {} : { message: { text: evidence.because } }),
      physicalLocation: { artifactLocation: { uri, index }, region },
    },
  ];
}

/** Places of a text by line and column. */
function regionsIn(text: string): (span: Span) => Region {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => {
    const [first, last] = [lineOf(start), lineOf(end)];
    return {
      startLine: first + 1,
      startColumn: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
      charOffset: start,
      charLength: end - start,
      snippet: { text: text.slice(start, end) },
    };
  };
}

/** The same words under the same rule a second time are told apart by their count. */
function fingerprint(rule: string, text: string, seen: Map<string, number>): string {
  const content = `${rule}\n${text.replace(/\s+/gu, ' ').trim()}`;
  const count = (seen.get(content) ?? 0) + 1;
  seen.set(content, count);
  const hex = [...sha256(content).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex}:${count}`;
}
