import { loadPackage } from '../packages.js';

/** What we use of `unpdf`. */
export interface PdfPackage {
  readonly getDocumentProxy: (
    data: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<PdfDocument>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>;
}

/** A piece of text that was drawn at once. */
export interface PdfItem {
  readonly str?: string;
  /** A line ends after it. */
  readonly hasEOL?: boolean;
  /** Its place in the last two numbers, in points from the lower left corner. */
  readonly transform?: readonly number[];
  /** Of the letters, in points. */
  readonly height?: number;
}

/** @throws IsnadError `MISSING_PACKAGE`. */
export async function loadPdfPackage(): Promise<PdfPackage> {
  return loadPackage<PdfPackage>('unpdf', 'to read PDF');
}
