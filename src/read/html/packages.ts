import { loadPackage } from '../packages.js';
import type { PageDocument, PageElement } from './dom.js';

/** What we use of `linkedom` and `@mozilla/readability`. */
export interface HtmlPackages {
  readonly parseHTML: (html: string) => { readonly document: PageDocument };
  readonly Readability: new (document: PageDocument, options: ReadabilityOptions) => Reader;
}

interface ReadabilityOptions {
  readonly disableJSONLD: boolean;
  readonly keepClasses: boolean;
  readonly serializer: (content: PageElement) => PageElement;
}

interface Reader {
  parse(): { readonly content?: PageElement | null } | null;
}

/** @throws IsnadError `MISSING_PACKAGE`. */
export async function loadHtmlPackages(): Promise<HtmlPackages> {
  const { parseHTML } = await loadPackage<Pick<HtmlPackages, 'parseHTML'>>('linkedom', 'to read HTML');
  const { Readability } = await loadPackage<Pick<HtmlPackages, 'Readability'>>(
    '@mozilla/readability',
    'to read HTML',
  );
  return { parseHTML, Readability };
}
