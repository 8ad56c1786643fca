import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import { hasBrowser, launch, pictures, show } from './chromium.js';

jest.setTimeout(300_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

(hasBrowser() ? test : test.skip)('the playground audits in the page and asks for nothing', async () => {
  await promisify(execFile)(process.execPath, ['scripts/playground.mjs'], { cwd: ROOT });
  const browser = await launch();
  const { page, noise } = await show(browser, readFileSync(`${ROOT}reports/playground/index.html`, 'utf8'));
  const report = page.frameLocator('#report');
  await report.locator('.row').first().waitFor();
  expect(await report.locator('.row.inserted').count()).toBeGreaterThan(0);
  await page.screenshot({ path: `${await pictures()}playground.png` });

  await page.locator('#language').selectOption('ar');
  await page.locator('#suspect').fill('The bridge fell on Monday. Nobody came.');
  await page.locator('#sources textarea').first().fill('The bridge fell on Sunday.');
  await page.locator('button.main').click();
  await report.locator('html[lang="ar"]').waitFor();
  expect(await report.locator('.row.altered, .row.inserted').count()).toBe(2);

  await page.locator('#suspect').fill(' ');
  await page.locator('button.main').click();
  expect(await page.locator('#message').textContent()).toContain('is empty');
  expect(noise).toEqual([]);
  await browser.close();
});
