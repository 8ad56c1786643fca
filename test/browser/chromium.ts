import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const { ISNAD_CHROMIUM = '/usr/bin/chromium', ISNAD_REQUIRE_BROWSER } = process.env;

/** Whether the browser is there; an error where it must be (`ISNAD_REQUIRE_BROWSER=1`) and is not. */
export function hasBrowser(): boolean {
  if (existsSync(ISNAD_CHROMIUM)) return true;
  const way = `install it (Debian: apt-get install chromium) or set ISNAD_CHROMIUM to where it is`;
  if (ISNAD_REQUIRE_BROWSER === '1') throw new Error(`There is no Chromium at ${ISNAD_CHROMIUM}; ${way}.`);
  console.warn(`Browser tests are skipped: there is no Chromium at ${ISNAD_CHROMIUM}; ${way}.`);
  return false;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ISNAD_CHROMIUM, args: ['--no-sandbox'] });
}

/** A page of a report, and whatever it tried beyond showing itself. */
export interface Shown {
  readonly page: Page;
  /** Messages of the console, errors, requests, dialogs. */
  readonly noise: string[];
  /** Shows another page in its place. */
  readonly open: (source: string) => Promise<void>;
}

export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
}

/** Shows a page as a file that was sent to somebody, with nothing else to be had. */
export async function show(browser: Browser, source: string, look: Look = {}): Promise<Shown> {
  const { colorScheme = 'light', width = 1280, javaScriptEnabled = true } = look;
  const page = await browser.newPage({ colorScheme, javaScriptEnabled, viewport: { width, height: 900 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  const home = 'https://report.test/';
  let shown = source;
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === home) return route.fulfill({ body: shown, contentType: 'text/html; charset=utf-8' });
    noise.push(`request: ${url}`);
    return route.abort();
  });
  const open = async (next: string): Promise<void> => {
    shown = next;
    await page.goto(home);
  };
  await open(source);
  return { page, noise, open };
}

/** Pictures for a person to look at. */
export async function pictures(): Promise<string> {
  const folder = fileURLToPath(new URL('../../reports/pictures/', import.meta.url));
  await mkdir(folder, { recursive: true });
  return folder;
}
