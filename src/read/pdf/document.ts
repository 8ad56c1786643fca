import { IsnadError, show } from '../../errors.js';
import type { Warn } from '../warnings.js';
import { linesOf, type PdfLine } from './lines.js';
import { loadPdfPackage, type PdfDocument } from './packages.js';
import { paragraphsOf } from './paragraphs.js';
import { isVisual } from './visual-order.js';

/** Pages beyond which a file is a book. */
const MOST_PAGES = 2000;

/**
 * The text of a PDF, a paragraph a line, with a warning where right-to-left text stands in the order of the eye.
 *
 * @throws IsnadError `UNREADABLE_FILE`, `TOO_LARGE`, `EMPTY_TEXT` for scanned pages, `MISSING_PACKAGE`.
 */
export async function readPdf(bytes: Uint8Array, name: string, warn: Warn): Promise<string> {
  const { getDocumentProxy } = await loadPdfPackage();
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  }).catch((error: unknown) => refusePdf(name, error));
  try {
    const text = paragraphsOf(await pagesOf(document, name)).join('\n');
    if (text.trim() === '')
      throw new IsnadError(
        'EMPTY_TEXT',
        `${show(name)} holds no text; it may be a scan: recognise its letters first.`,
      );
    if (isVisual(text))
      warn(
        'visual-order',
        'holds right-to-left text as it looks, not as it is read; matches may be missed. Use another form of it.',
      );
    return text;
  } finally {
    await document.destroy().catch(() => undefined);
  }
}

async function pagesOf(document: PdfDocument, name: string): Promise<readonly (readonly PdfLine[])[]> {
  if (document.numPages > MOST_PAGES)
    throw new IsnadError('TOO_LARGE', `${show(name)} has ${document.numPages} pages; cut it up.`);
  const pages: (readonly PdfLine[])[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
    }
  } catch (error) {
    refusePdf(name, error);
  }
  return pages;
}

function refusePdf(name: string, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new IsnadError(
    'UNREADABLE_FILE',
    `${show(name)} cannot be read as PDF (${reason}); save its text as .txt.`,
    {
      cause: error,
    },
  );
}
