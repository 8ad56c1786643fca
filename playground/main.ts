import original from '../examples/articles/arabic/original.txt';
import republished from '../examples/articles/arabic/republished.txt';
import { audit, IsnadError } from '../src/index.js';
import { CATALOGUES } from '../src/messages/index.js';
import { renderReport } from '../src/report/html/report.js';
import type { Article } from '../src/types.js';
import { fetchLanguage, Missing } from './late.js';

const of = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const suspect = of<HTMLTextAreaElement>('suspect');
const sources = of('sources');
const frame = of<HTMLIFrameElement>('report');
const message = of('message');
const language = of<HTMLSelectElement>('language');
const asOf = of<HTMLInputElement>('as-of');

/** A field for one source; an empty one is left out. */
function addSource(text = '', name = ''): void {
  const label = document.createElement('label');
  const caption = document.createElement('span');
  caption.textContent = name === '' ? `Source ${sources.childElementCount + 1}` : name;
  const area = document.createElement('textarea');
  area.dir = 'auto';
  area.rows = 8;
  area.value = text;
  label.append(caption, area);
  sources.append(label);
  takeFiles(area);
}

/** Files that are dropped on a field, the first into it, further ones as further sources. */
function takeFiles(area: HTMLTextAreaElement): void {
  area.addEventListener('dragover', (event) => event.preventDefault());
  area.addEventListener('drop', async (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    const texts = await Promise.all(files.map((file) => file.text()));
    area.value = texts[0] ?? '';
    texts.slice(1).forEach((text, at) => {
      addSource(text, files[at + 1]?.name);
    });
    void run();
  });
}

function articles(): readonly Article[] {
  return [...sources.querySelectorAll('label')].flatMap((label) => {
    const text = label.querySelector('textarea')?.value ?? '';
    return text.trim() === '' ? [] : [{ id: label.querySelector('span')?.textContent ?? '', text }];
  });
}

/** How many audits were begun: the report of an older one is not shown. */
let begun = 0;

/** Audits what stands in the fields and shows the report; nothing of it leaves the page. */
async function run(): Promise<void> {
  const own = ++begun;
  message.textContent = '';
  try {
    const page = await pageOfFields();
    if (own !== begun) return;
    frame.srcdoc = page;
    frame.hidden = false;
  } catch (error) {
    if (own !== begun) return;
    frame.hidden = true;
    message.textContent = error instanceof Error ? error.message : String(error);
    if (!(error instanceof IsnadError)) throw error;
  }
}

/** The page of a report; begins anew each time that the data of a language had to be read first. */
async function pageOfFields(): Promise<string> {
  try {
    const report = audit({ id: 'Suspect', text: suspect.value }, articles(), {
      locale: language.value,
      ...(asOf.value === '' ? {} : { asOf: asOf.value }),
    });
    return renderReport(report, report.locale);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    await fetchLanguage(error.language);
    return pageOfFields();
  }
}

for (const code of Object.keys(CATALOGUES)) {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  language.append(new Option(name, code));
}
suspect.value = republished;
takeFiles(suspect);
addSource(original);
of('add').addEventListener('click', () => addSource());
of('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
void run();
