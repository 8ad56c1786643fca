import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { audit } from '../../src/audit.js';
import { renderHtml } from '../../src/report/html/index.js';
import { ARTICLES } from '../articles.js';
import { hasBrowser, launch, pictures } from './chromium.js';

jest.setTimeout(300_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}reports/playground/`;

(hasBrowser() ? describe : describe.skip)('the playground', () => {
  let browser: Browser;
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ['scripts/playground.mjs'], { cwd: ROOT });
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** The page opened from the disk, what it read beside itself, and whatever else it did that a user would not expect. */
  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const [read, noise]: [string[], string[]] = [[], []];
    page.on('console', (message) => noise.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith(`file://${FOLDER}`)) read.push(url.slice(`file://${FOLDER}`.length));
      else if (!url.startsWith('about:')) noise.push(`request: ${url}`);
    });
    await page.goto(`file://${FOLDER}index.html`);
    await page.frameLocator('#report').locator('.row').first().waitFor();
    return { page, read, noise };
  };
  const shown = (page: Page) => page.locator('#report').getAttribute('srcdoc');
  const ask = async (page: Page, suspect: string, source: string) => {
    const before = await shown(page);
    await page.locator('#suspect').fill(suspect);
    await page.locator('#sources textarea').first().fill(source);
    await page.locator('button.main').click();
    await page.waitForFunction((old) => {
      const frame = document.querySelector('iframe');
      return frame?.srcdoc !== old || document.querySelector('#message')?.textContent !== '';
    }, before);
  };

  test('opens with an Arabic sample and needs no other file for it', async () => {
    const { page, read, noise } = await open();
    expect(await page.frameLocator('#report').locator('.row.inserted').count()).toBeGreaterThan(0);
    await page.screenshot({ path: `${await pictures()}playground.png` });
    expect(read).toEqual(['index.html']);
    expect(noise).toEqual([]);
    expect(gzipSync(readFileSync(`${FOLDER}index.html`), { level: 9 }).length).toBeLessThan(300_000);
    await page.close();
  });

  test.each(Object.keys(ARTICLES))(
    'audits %s as the library does, with files from beside it',
    async (code) => {
      const { page, read, noise } = await open();
      const [source, suspect] = pairOf(ARTICLES[code] ?? []);
      await ask(page, suspect, source);
      const report = audit({ id: 'Suspect', text: suspect }, [{ id: 'Source 1', text: source }]);
      expect(report.suspect.language).toBe(code);
      expect(await shown(page)).toBe(renderHtml(report));
      expect(read.slice(1).every((file) => /^[a-z]{2}\.js$/.test(file))).toBe(true);
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test('labels in another language, and what cannot be audited', async () => {
    const { page, noise } = await open();
    await page.locator('#language').selectOption('ar');
    await ask(page, 'The bridge fell on Monday. Nobody came.', 'The bridge fell on Sunday.');
    const report = page.frameLocator('#report');
    await report.locator('html[lang="ar"]').waitFor();
    expect(await report.locator('.row.altered, .row.inserted').count()).toBe(2);
    await ask(page, ' ', 'The bridge fell on Sunday.');
    expect(await page.locator('#message').textContent()).toContain('is empty');
    expect(noise).toEqual([]);
    await page.close();
  });

  test('says which file is missing', async () => {
    const { page } = await open();
    renameSync(`${FOLDER}fr.js`, `${FOLDER}moved`);
    await ask(page, 'Le pont est tombé lundi dernier, selon la police.', 'Le pont est tombé mardi.');
    renameSync(`${FOLDER}moved`, `${FOLDER}fr.js`);
    expect(await page.locator('#message').textContent()).toMatch(/fr\.js is missing/);
    expect(readdirSync(FOLDER)).toContain('fr.js');
    await page.close();
  });
});

/** A source, and a copy with a figure more, one sentence less and another in its place. */
function pairOf(sentences: readonly string[]): readonly [source: string, suspect: string] {
  const [first = '', second = '', ...others] = sentences;
  return [[first, second, ...others].join('\n'), [second, `${first} 27.`, ...others.slice(1)].join('\n')];
}
