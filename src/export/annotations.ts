import { suspectText } from '../report/suspect-text.js';
import { sha256 } from '../text/sha256.js';
import { textFragmentUrl } from '../text/text-fragment.js';
import type { ArticleInfo, AuditReport, SentenceVerdict, Span } from '../types.js';
import { type ExportOptions, referenceOf, requireReport, textsOf, wordsAt } from './articles.js';
import { codePointsIn } from './code-points.js';

/** A selector of the W3C Web Annotation Data Model. Positions count code points. */
export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** A place in an article. */
export interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly Selector[];
  readonly purpose?: 'linking';
  /** The article's page, opened at the place. */
  readonly 'schema:url'?: string;
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
  readonly purpose: 'classifying' | 'assessing' | 'editing' | 'tagging';
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying' | 'assessing';
  readonly body: readonly (TextualBody | SpecificResource)[];
  readonly target: SpecificResource;
}

export interface AnnotationCollection {
  readonly '@context': readonly [
    'http://www.w3.org/ns/anno.jsonld',
    { readonly schema: 'https://schema.org/' },
  ];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/** Code units of surroundings on either side of a quotation. */
const SURROUNDINGS = 32;

/**
 * A report as W3C Web Annotations (JSON-LD): one for each sentence, with its verdict, its changes and its places in the
 * sources, and one for each finding, with its reason. Places are given by quotation and, where the text is known, by
 * position in code points and as a link with a text fragment. Ids follow from the content: the same report gives the same.
 *
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report.
 */
export function toAnnotations(report: AuditReport, options?: ExportOptions): AnnotationCollection {
  requireReport(report, 'toAnnotations');
  const texts = textsOf(options);
  const infos = new Map(report.sources.map((source) => [source.id, source]));
  const suspect = placer(report.suspect, suspectText(report));
  const placers = new Map(
    report.sources.map((source) => [source.id, placer(source, texts.get(source.id))] as const),
  );
  const inSource = (id: string, span: Span, words: string | undefined): SpecificResource | undefined => {
    const place = infos.has(id) ? placers.get(id)?.(span, words ?? wordsAt(report, id, span)) : undefined;
    return place === undefined ? undefined : { ...place, purpose: 'linking' };
  };
  const items = [
    ...report.sentences.map((sentence) => ofSentence(sentence, report, suspect, inSource)),
    ...report.findings.map((finding): Annotation => {
      const { severity, kind, because, span, evidence } = finding;
      const places = evidence.flatMap((item) =>
        item.type === 'source' ? (inSource(item.id, item.span, item.text) ?? []) : [],
      );
      return annotation('assessing', suspect(span, finding.text), [
        textual(kind, 'tagging'),
        textual(severity, 'tagging'),
        textual(because, 'assessing', report.locale),
        ...places,
      ]);
    }),
  ];
  const id = identify(JSON.stringify(items));
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id,
    type: 'AnnotationCollection',
    label: report.suspect.title ?? report.suspect.id,
    total: items.length,
    first: { id: identify(`${id} 1`), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function ofSentence(
  { verdict, span, text, changes, sources }: SentenceVerdict,
  report: AuditReport,
  suspect: Placer,
  inSource: (id: string, span: Span, words: string | undefined) => SpecificResource | undefined,
): Annotation {
  return annotation('classifying', suspect(span, text), [
    textual(verdict, 'classifying'),
    ...changes.map(({ because }) => textual(because, 'editing', report.locale)),
    ...sources.flatMap(
      (source) =>
        inSource(source.id, source.span, source.text ?? (verdict === 'verbatim' ? text : undefined)) ?? [],
    ),
  ]);
}

function annotation(
  motivation: Annotation['motivation'],
  target: SpecificResource,
  body: Annotation['body'],
): Annotation {
  return {
    id: identify(JSON.stringify([motivation, target, body])),
    type: 'Annotation',
    motivation,
    body,
    target,
  };
}

function textual(value: string, purpose: TextualBody['purpose'], language?: string): TextualBody {
  return {
    type: 'TextualBody',
    value,
    format: 'text/plain',
    ...(language === undefined ? {} : { language }),
    purpose,
  };
}

type Placer = (span: Span, words: string | undefined) => SpecificResource;

/** Places in an article: by quotation alone where its text is not known. */
function placer(article: ArticleInfo, text: string | undefined): Placer {
  const source = referenceOf(article);
  const pointOf = codePointsIn(text ?? '');
  const onTheWeb = /^https?:/.test(source);
  return (span, words) => {
    if (text === undefined)
      return {
        type: 'SpecificResource',
        source,
        selector: words === undefined ? [] : [{ type: 'TextQuoteSelector', exact: words }],
        ...(onTheWeb && words !== undefined
          ? { 'schema:url': textFragmentUrl(source, words, { start: 0, end: words.length }) }
          : {}),
      };
    return {
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(span.start, span.end),
          prefix: whole(text, Math.max(0, span.start - SURROUNDINGS), span.start),
          suffix: whole(text, span.end, Math.min(text.length, span.end + SURROUNDINGS)),
        },
        { type: 'TextPositionSelector', start: pointOf(span.start), end: pointOf(span.end) },
      ],
      ...(onTheWeb ? { 'schema:url': textFragmentUrl(source, text, span) } : {}),
    };
  };
}

/** A stretch without the halves of characters that its ends would cut. */
function whole(text: string, start: number, end: number): string {
  const from = /[\udc00-\udfff]/.test(text.charAt(start)) ? start + 1 : start;
  const to = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return text.slice(from, Math.max(from, to));
}

/** A name made from content: a UUID of version 8 (RFC 9562), from the first bits of a SHA-256. */
function identify(content: string): string {
  const bytes = sha256(content).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
