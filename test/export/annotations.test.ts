import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { codePointsIn } from '../../src/export/code-points.js';
import { type SpecificResource, toAnnotations } from '../../src/export/index.js';
import { ARABIC, REPORT, SOURCE, SUSPECT } from './fixture.js';

const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
  ],
};
const resource = {
  type: 'object',
  required: ['type', 'source', 'selector'],
  additionalProperties: false,
  properties: {
    type: { const: 'SpecificResource' },
    source: { type: 'string', format: 'uri-reference', minLength: 1 },
    selector: { type: 'array', items: selector },
    purpose: { $ref: '#/$defs/motivation' },
    'schema:url': { type: 'string', format: 'uri' },
  },
};
/** The shape of the W3C Web Annotation Data Model (Recommendation of 2017), sections 3.1 to 5.1, as far as it is used. */
const SCHEMA = {
  $defs: {
    motivation: {
      enum: [
        ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
        ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
      ],
    },
  },
  type: 'object',
  required: ['@context', 'id', 'type', 'first'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: { type: 'string', format: 'uri' },
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: { type: 'string', format: 'uri' },
        type: { const: 'AnnotationPage' },
        startIndex: { type: 'integer', minimum: 0 },
        items: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'type', 'target'],
            additionalProperties: false,
            properties: {
              id: { type: 'string', format: 'uri' },
              type: { const: 'Annotation' },
              motivation: { $ref: '#/$defs/motivation' },
              target: resource,
              body: {
                type: 'array',
                items: {
                  oneOf: [
                    resource,
                    {
                      type: 'object',
                      required: ['type', 'value'],
                      additionalProperties: false,
                      properties: {
                        type: { const: 'TextualBody' },
                        value: { type: 'string' },
                        format: { const: 'text/plain' },
                        language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
                        purpose: { $ref: '#/$defs/motivation' },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(SCHEMA);

/** What a reader that counts in code points finds at a place. */
function selected(text: string, { selector: selectors }: SpecificResource): (string | undefined)[] {
  const points = [...text];
  return selectors.map((one) =>
    one.type === 'TextPositionSelector' ? points.slice(one.start, one.end).join('') : one.exact,
  );
}

describe('annotations', () => {
  test.each([
    ['with the texts of the sources', toAnnotations(REPORT, { sources: [SOURCE] })],
    ['from the report alone', toAnnotations(REPORT)],
    ['in Arabic', toAnnotations(ARABIC)],
    ['parsed from JSON', toAnnotations(JSON.parse(JSON.stringify(REPORT)))],
  ])('have the shape of the data model %s', (_, collection) => {
    expect(valid(collection) ? [] : valid.errors).toEqual([]);
    expect(collection.total).toBe(collection.first.items.length);
  });

  test('point at the same words by quotation and by position in code points', () => {
    const { items } = toAnnotations(REPORT, { sources: [SOURCE] }).first;
    const places = items.map(({ target }) => target);
    const origins = items.flatMap(({ body }) => body.filter((one) => one.type === 'SpecificResource'));
    expect(places.length).toBe(REPORT.sentences.length + REPORT.findings.length);
    expect(origins.length).toBeGreaterThan(3);
    for (const place of places) {
      const [quoted, positioned] = selected(SUSPECT.text, place);
      expect(positioned).toBe(quoted);
    }
    for (const place of origins) {
      const [quoted, positioned] = selected(SOURCE.text, place);
      expect(positioned).toBe(quoted);
    }
  });

  test('quote with what stands before and behind', () => {
    const [first] = toAnnotations(REPORT).first.items;
    const [quote] = first?.target.selector ?? [];
    if (quote?.type !== 'TextQuoteSelector') throw new Error('the first selector is a quotation');
    expect(`${quote.prefix}${quote.exact}${quote.suffix}`).toBe(
      SUSPECT.text.slice(0, quote.exact.length + (quote.suffix?.length ?? 0)),
    );
  });

  test('have ids that follow from their content and are all different', () => {
    const ids = toAnnotations(REPORT).first.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toAnnotations(REPORT)).toEqual(toAnnotations(REPORT));
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test('refuse anything but a report', () => {
    expect(() => toAnnotations({} as never)).toThrow(expect.objectContaining({ code: 'INCOMPATIBLE_DATA' }));
  });
});

test('offsets in code points are those that a walk through the text counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pointOf = codePointsIn(text);
      let offset = 0;
      for (const [at, character] of [...text].entries()) {
        expect(pointOf(offset)).toBe(at);
        offset += character.length;
      }
      expect(pointOf(text.length)).toBe([...text].length);
    }),
  );
});
