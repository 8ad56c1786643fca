import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { audit } from '../../src/audit.js';
import { type SarifLog, toSarif } from '../../src/export/index.js';
import { ARABIC, REPORT, SOURCE, SUSPECT } from './fixture.js';

const uri = { type: 'string', format: 'uri-reference' };
const message = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
};
const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: -1 },
    message,
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: 'object',
          additionalProperties: false,
          properties: { uri, index: { type: 'integer', minimum: -1 } },
        },
        region: {
          type: 'object',
          additionalProperties: false,
          properties: {
            startLine: { type: 'integer', minimum: 1 },
            startColumn: { type: 'integer', minimum: 1 },
            endLine: { type: 'integer', minimum: 1 },
            endColumn: { type: 'integer', minimum: 1 },
            charOffset: { type: 'integer', minimum: -1 },
            charLength: { type: 'integer', minimum: 0 },
            snippet: message,
          },
        },
      },
    },
  },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
/** The shape of SARIF 2.1.0 (OASIS Standard), sections 3.13 to 3.30, as far as it is used; nothing else may stand there. */
const SCHEMA = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      additionalProperties: false,
                      properties: {
                        id: { type: 'string' },
                        shortDescription: message,
                        defaultConfiguration: { type: 'object', properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
          artifacts: {
            type: 'array',
            uniqueItems: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: {
                location: { type: 'object', additionalProperties: false, properties: { uri } },
                description: message,
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level,
                message,
                locations: { type: 'array', minItems: 1, items: location },
                relatedLocations: { type: 'array', uniqueItems: true, items: location },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
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
const runOf = ({ runs: [run] }: SarifLog) => {
  if (run === undefined) throw new Error('a log has a run');
  return run;
};

describe('SARIF', () => {
  test.each([
    ['in English', REPORT],
    ['in Arabic', ARABIC],
    ['of an article by itself', audit(SUSPECT, [])],
    ['with two versions at one address', audit(SUSPECT, [SOURCE, { ...SOURCE, id: 'the same page, later' }])],
    [
      'with ids of right-to-left marks and halves of characters',
      audit({ ...SUSPECT, url: '', id: '\u202eأ\ud800 %' }, []),
    ],
  ])('has the shape of the standard, %s', (_, report) => {
    expect(valid(toSarif(report)) ? [] : valid.errors).toEqual([]);
  });

  test('counts lines and columns from 1 and offsets in code units', () => {
    const { results } = runOf(toSarif(REPORT));
    expect(results.length).toBeGreaterThan(REPORT.findings.length);
    const lines = SUSPECT.text.split('\n');
    for (const { locations } of results) {
      const region = locations[0]?.physicalLocation.region;
      if (region === undefined || !('startLine' in region)) throw new Error('every result has a region');
      const { charOffset, charLength, snippet, startLine, startColumn, endLine, endColumn } = region;
      expect(SUSPECT.text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
      const inLines = lines.slice(startLine - 1, endLine).join('\n');
      const tail = (lines[endLine - 1]?.length ?? 0) - (endColumn - 1);
      expect(inLines.slice(startColumn - 1, inLines.length - tail)).toBe(snippet.text);
    }
  });

  test('names the rule of every result, and its place in a source', () => {
    const { results, tool, artifacts } = runOf(toSarif(REPORT));
    const { rules } = tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(artifacts.map(({ location: { uri: at } }) => at)).toEqual([
      'https://example.com/post#top',
      'https://example.org/wire?id=1&x=2',
    ]);
    const related = results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    const inSource = related.filter(({ physicalLocation }) => physicalLocation.artifactLocation.index === 1);
    expect(inSource.length).toBeGreaterThan(0);
    for (const { physicalLocation } of inSource) {
      const { charOffset = 0, charLength = 0, snippet } = physicalLocation.region ?? {};
      expect(SOURCE.text.slice(charOffset, charOffset + charLength)).toBe(snippet?.text);
    }
  });

  test('keeps its fingerprints when the text moves, and has none twice', () => {
    const fingerprints = (text: string) =>
      runOf(toSarif(audit({ ...SUSPECT, text }, [SOURCE]))).results.map(
        ({ partialFingerprints }) => partialFingerprints['isnad/1'],
      );
    const before = fingerprints(SUSPECT.text);
    expect(new Set(before).size).toBe(before.length);
    expect(fingerprints(`\n\n${SUSPECT.text}`)).toEqual(before);
  });
});
