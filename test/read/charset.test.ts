import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeWindows1252 } from '../../src/read/charset/windows-1252.js';
import { readAll, withCode } from './support.js';

const ARABIC =
  'أعلنت وزارة الصحة اليوم الاثنين تسجيل ثلاث حالات جديدة في المدينة الساحلية بعد أن أغلقت المدارس أبوابها لمدة أسبوع.';
const FRENCH =
  'Le préfet a décidé de fermer l’école après la découverte d’une fuite à côté de la forêt. Les élèves étaient rentrés.';
const RUSSIAN = 'Министерство здравоохранения сообщило о трёх новых случаях заболевания в городе.';
const GREEK = 'Το υπουργείο Υγείας ανακοίνωσε σήμερα τρία νέα κρούσματα στην παραλιακή πόλη.';
const JAPANESE = '厚生労働省は本日、沿岸の都市で新たに三件の感染が確認されたと発表した。';

const textOf = async (bytes: Uint8Array, options = {}): Promise<string | undefined> =>
  (await readAll(bytes, { format: 'text', ...options })).articles[0]?.text;

const page = (head: string, body: string, encoding: string): Buffer =>
  iconv.encode(`<html><head>${head}<title>T</title></head><body><p>${body}</p></body></html>`, encoding);

describe('windows-1252', () => {
  test('is read as iconv reads it, byte for byte, but for the five that mean nothing', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const ours = decodeWindows1252(bytes);
    const theirs = iconv.decode(Buffer.from(bytes), 'windows-1252');
    const other = [...ours].flatMap((unit, byte) => (unit === theirs[byte] ? [] : [byte]));
    expect(other).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    expect(decodeWindows1252(bytes.subarray(0x80, 0x81))).toBe('€');
  });
});

describe('a text that says nothing', () => {
  test.each([
    ['windows-1256', ARABIC],
    ['windows-1252', FRENCH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1253', GREEK],
    ['shift_jis', JAPANESE],
  ])('in %s is guessed, with a warning', async (encoding, text) => {
    const { articles, warnings } = await readAll(iconv.encode(text, encoding), { format: 'text' });
    expect(articles[0]?.text).toBe(text);
    expect(warnings.map(({ code }) => code)).toEqual(['guessed-charset']);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('in %s is read without one', async (encoding) => {
    const { articles, warnings } = await readAll(iconv.encode(ARABIC, encoding, { addBOM: false }), {
      format: 'text',
    });
    expect(articles[0]?.text).toBe(ARABIC);
    expect(warnings).toEqual([]);
  });

  test('that is UTF-8 but for a few bytes is read with U+FFFD and a warning', async () => {
    const bytes = Buffer.concat([Buffer.from(ARABIC.repeat(2)), Buffer.of(0xd9), Buffer.from(` ${ARABIC}`)]);
    const { articles, warnings } = await readAll(bytes, { format: 'text' });
    expect(articles[0]?.text).toBe(`${ARABIC.repeat(2)}\ufffd ${ARABIC}`);
    expect(warnings.map(({ code }) => code)).toEqual(['damaged-text']);
  });

  test('of a few letters is refused: nothing could be guessed', async () => {
    await expect(textOf(Buffer.of(0x63, 0x61, 0x66, 0xe9))).rejects.toEqual(withCode('INVALID_ENCODING'));
  });
});

describe('a page', () => {
  const body = async (bytes: Uint8Array, contentType?: string): Promise<string | undefined> => {
    const options = contentType === undefined ? {} : { contentType };
    const { articles, warnings } = await readAll(bytes, { format: 'html', ...options });
    expect(warnings).toEqual([]);
    return articles[0]?.text.split('\n')[1];
  };

  test.each([
    ['the meta of HTML 5', '<meta charset=windows-1256>', ARABIC, 'windows-1256', undefined],
    [
      'the meta of HTML 4',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
      ARABIC,
      'windows-1256',
      undefined,
    ],
    ['the header', '', ARABIC, 'windows-1256', 'text/html; charset=Windows-1256'],
    [
      'the header before the meta',
      '<meta charset="koi8-r">',
      RUSSIAN,
      'windows-1251',
      'text/html;charset=cp1251',
    ],
    ['Latin-1, which means windows-1252', '<meta charset="iso-8859-1">', FRENCH, 'windows-1252', undefined],
    ['valid UTF-8 before a Latin-1 header', '', FRENCH, 'utf-8', 'text/html; charset=ISO-8859-1'],
    ['UTF-8 before a meta that lies', '<meta charset="windows-1252">', ARABIC, 'utf-8', undefined],
    ['a multi-byte encoding before UTF-8', '<meta charset="shift_jis">', JAPANESE, 'shift_jis', undefined],
    ['a label that nobody knows is passed over', '<meta charset="klingon">', ARABIC, 'utf-8', undefined],
    ['a meta that says UTF-16 in ASCII means UTF-8', '<meta charset="utf-16">', ARABIC, 'utf-8', undefined],
  ])('is read by %s', async (_, head, text, encoding, contentType) => {
    expect(await body(page(head, text, encoding), contentType)).toBe(text);
  });

  test.each(['utf-16le', 'utf-16be'])('is read by its byte order mark, %s', async (encoding) => {
    const markup = page('<meta charset="utf-8">', ARABIC, encoding);
    const mark = iconv.encode('\ufeff', encoding);
    expect(await body(Buffer.concat([mark, markup]))).toBe(ARABIC);
  });
});
