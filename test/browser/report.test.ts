import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { audit } from '../../src/audit.js';
import { trace } from '../../src/provenance/trace.js';
import { renderHtml } from '../../src/report/html/index.js';
import { textFragmentUrl } from '../../src/text/text-fragment.js';
import type { AuditReport } from '../../src/types.js';
import { REPORT as FOREIGN } from '../export/fixture.js';
import { REPORT } from '../report/fixture.js';
import { PAYLOADS } from '../report/payloads.js';
import { hasBrowser, launch, pictures, show } from './chromium.js';

jest.setTimeout(300_000);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const example = (language: string, locale: string): AuditReport => {
  const read = (name: string) =>
    readFileSync(new URL(`../../examples/articles/${language}/${name}.txt`, import.meta.url), 'utf8');
  return audit(
    { id: 'republished', text: read('republished') },
    [{ id: 'original', text: read('original') }],
    {
      locale,
    },
  );
};
/** What axe-core finds that would shut somebody out. */
async function seriousIn(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run(document)')) as {
    violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [
      id,
      nodes.slice(0, 3).map(({ target, failureSummary }) => [target, failureSummary]),
    ]);
}

/** An Arabic article with an English and an Arabic source, labelled in English. */
const mixed = (): AuditReport => ({ ...FOREIGN, sources: [...FOREIGN.sources, ...REPORT.sources] });

(hasBrowser() ? describe : describe.skip)('a report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const ENGLISH = renderHtml(example('english', 'en'));
  const visibleRows = (page: Page) => page.locator('.row:visible').count();

  test('shows itself and asks for nothing', async () => {
    const { page, noise } = await show(browser, ENGLISH);
    expect(await page.title()).toBe('Audit: republished');
    expect(await page.locator('.row.inserted:visible').count()).toBe(2);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('shows one view at a time, with a script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await show(browser, ENGLISH, { javaScriptEnabled });
      const all = await visibleRows(page);
      await page.locator('#view-changes').check();
      const changes = await visibleRows(page);
      await page.locator('#view-findings').check();
      const findings = await visibleRows(page);
      expect(all).toBeGreaterThan(changes);
      expect(changes).toBeGreaterThanOrEqual(findings);
      expect(findings).toBeGreaterThan(0);
      expect(await page.locator('.row:visible:not(.found)').count()).toBe(0);
      await page.locator('#view-clean').check();
      expect(await visibleRows(page)).toBe(0);
      expect(await page.locator('.clean').isVisible()).toBe(true);
      expect(await page.locator('.clean :is(ins, del, mark)').count()).toBe(0);
      await page.close();
    }
  });

  test('walks to every finding by keyboard, whatever is shown, and back', async () => {
    const report = example('english', 'en');
    const { page, noise } = await show(browser, ENGLISH);
    const reached = new Set<string | null>();
    for (const [at] of report.findings.entries()) {
      await page.keyboard.press(at === 2 ? '4' : at === 3 ? '2' : 'Shift');
      await page.keyboard.press(at % 2 === 0 ? 'n' : 'j');
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
      expect(await page.locator('.row.here').count()).toBe(1);
      expect(await page.locator('.row.here').isVisible()).toBe(true);
      expect(await page.locator('#at').textContent()).toBe(`Finding ${at + 1} of ${report.findings.length}`);
    }
    expect([...reached].sort()).toEqual(report.findings.map((_, at) => `#finding-${at + 1}`).sort());
    await page.keyboard.press('p');
    expect(await page.locator('#at').textContent()).toContain(`Finding ${report.findings.length - 1} of`);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('reaches every finding and view by the tab key alone', async () => {
    const { page } = await show(browser, ENGLISH, { javaScriptEnabled: false });
    const reached = new Set<string>();
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('href') ?? element?.id ?? '';
      });
      reached.add(place);
    }
    const findings = example('english', 'en').findings.map((_, at) => `#finding-${at + 1}`);
    expect(findings.filter((place) => !reached.has(place))).toEqual([]);
    expect(reached).toContain('view-all');
    await page.close();
  });

  test('opens its evidence to print it, and closes it again', async () => {
    const { page } = await show(browser, ENGLISH);
    const open = () => page.locator('details[open]').count();
    const folded = await page.locator('details').count();
    expect([folded > 0, await open()]).toEqual([true, 0]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await open()).toBe(folded);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await open()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });

  test('runs nothing that stands in a title, a text, an id, a URL or a publisher', async () => {
    const reports = PAYLOADS.map((payload): string => {
      const info = { id: payload, title: payload, url: payload, publisher: payload };
      const source = { id: `s${payload}`, title: payload, url: payload, publisher: payload };
      const told = 'The mayor opened the bridge on Monday and thanked 14 builders.';
      return renderHtml(
        audit({ ...info, text: `${told.replace('14', '41')} ${payload}` }, [
          { ...source, text: `${told} ${payload}\n\nNobody came. ${payload}` },
        ]),
      );
    });
    const ran: string[] = [];
    const { page, noise, open } = await show(browser, reports[0] ?? '');
    for (const [at, report] of reports.entries()) {
      await open(report);
      const found = await page.evaluate(() => {
        const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
        for (const element of document.querySelectorAll('a, details, button')) {
          element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
          element.dispatchEvent(new FocusEvent('focus'));
        }
        return [
          ...links.filter((href) => !/^(?:#|https?:)/.test(href)),
          ...('__ran' in window ? ['ran'] : []),
        ];
      });
      ran.push(...[...found, ...noise.splice(0)].map((what) => `${PAYLOADS[at]}: ${what}`));
    }
    await page.close();
    expect(ran).toEqual([]);
  });

  test('shows a graph, opens the step that an edge leads to, and is within reach', async () => {
    const folder = new URL('../../examples/articles/bridge/', import.meta.url);
    const articles = readdirSync(folder).map((name) =>
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, noise } = await show(browser, renderHtml(trace(articles)), { colorScheme });
      expect(await page.locator('#edge-2').getAttribute('open')).toBeNull();
      await page.locator('a.edge').nth(1).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#edge-2').getAttribute('open')).not.toBeNull();
      expect(await seriousIn(page)).toEqual([]);
      expect(noise).toEqual([]);
      await page.screenshot({ path: `${await pictures()}graph-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  });

  const looks = [
    ['an English', () => example('english', 'en')],
    ['an Arabic', () => example('arabic', 'ar')],
    ['a mixed', mixed],
  ] as const;
  for (const [name, report] of looks)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`is within everybody's reach: ${name} report, ${colorScheme}`, async () => {
        const { page, noise } = await show(browser, renderHtml(report()), { colorScheme });
        expect(await seriousIn(page)).toEqual([]);
        expect(noise).toEqual([]);
        const file = `${name.split(' ').at(-1)}-${colorScheme}`.toLowerCase();
        await page.screenshot({ path: `${await pictures()}${file}.png`, fullPage: true });
        await page.close();
      });

  test.each([
    'ورجح مسؤولو المخابرات الأميركية، بحسب ما أفادت مجلة السبت، وقوف جهة خلف الهجوم.',
    'كَتَبَ الوَلَدُ الدَّرْسَ «اليوم» و[قرأه]',
    'A well-known fire, they say & more: 50% of it (all).',
    '𝒜 second line, of another script - and a dash 😀.',
    '中文报道称，大桥周一倒塌。',
    `${'A long passage that is named by its ends. '.repeat(12)}It is over.`,
  ])('opens a page at %s', async (words) => {
    const page = await browser.newPage();
    const away = '<p style="height:3000px">Something else.</p>';
    const body = `<!doctype html><meta charset="utf-8">${away}<p>${words.replaceAll('&', '&amp;')}</p>${away}`;
    await page.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    const url = textFragmentUrl('https://page.test/', words, { start: 0, end: words.length });
    await page.goto(url);
    await page.waitForFunction('scrollY > 1000', undefined, { timeout: 20_000 });
    await page.goto('about:blank');
    await page.goto('https://page.test/#:~:text=nowhere');
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.close();
  });

  test('fits a narrow screen', async () => {
    const { page } = await show(browser, ENGLISH, { width: 360 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.screenshot({ path: `${await pictures()}narrow.png`, fullPage: true });
    await page.close();
  });
});
