// Draws the pictures of the README, docs/*.png, from the example articles, in Chromium. Build first.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { audit, renderHtml, trace } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = `${root}examples/articles/`;
const read = (path) => readFileSync(examples + path, 'utf8');
const pair = (language, locale) =>
  renderHtml(
    audit(
      { id: 'republished', text: read(`${language}/republished.txt`) },
      [{ id: 'original', text: read(`${language}/original.txt`) }],
      { locale },
    ),
  );
const graph = renderHtml(
  trace(readdirSync(`${examples}bridge`).map((name) => JSON.parse(read(`bridge/${name}`)))),
);

/** What is drawn: the page, the part of it, the colour scheme. */
const pictures = [
  ['report', pair('english', 'en'), 'main', 'light', 900],
  ['sentences', pair('english', 'en'), '#s9', 'light', 620],
  ['arabic', pair('arabic', 'ar'), 'main', 'dark', 900],
  ['graph', graph, 'main', 'light', 560],
];

mkdirSync(`${root}docs`, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, source, part, colorScheme, height] of pictures) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1180, height } });
  await page.setContent(source);
  await page
    .locator(part)
    .evaluate((element) => element.scrollIntoView({ block: element.matches('main') ? 'start' : 'center' }));
  await page.screenshot({ path: `${root}docs/${name}.png` });
  await page.close();
}
await browser.close();
