import original from '../examples/articles/arabic/original.txt';
import republished from '../examples/articles/arabic/republished.txt';
import { audit, IsnadError, renderHtml } from '../src/index.js';
import { CATALOGUES } from '../src/messages/index.js';
import type { Article } from '../src/types.js';

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
    run();
  });
}

function articles(): readonly Article[] {
  return [...sources.querySelectorAll('label')].flatMap((label) => {
    const text = label.querySelector('textarea')?.value ?? '';
    return text.trim() === '' ? [] : [{ id: label.querySelector('span')?.textContent ?? '', text }];
  });
}

/** Audits what stands in the fields and shows the report; nothing of it leaves the page. */
function run(): void {
  message.textContent = '';
  try {
    const report = audit({ id: 'Suspect', text: suspect.value }, articles(), {
      locale: language.value,
      ...(asOf.value === '' ? {} : { asOf: asOf.value }),
    });
    frame.srcdoc = renderHtml(report);
    frame.hidden = false;
  } catch (error) {
    frame.hidden = true;
    if (!(error instanceof IsnadError)) throw error;
    message.textContent = error.message;
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
  run();
});
run();
