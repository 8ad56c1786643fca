/** The data of one language, as its file beside the page hands them over. */
export type LanguageParts = Readonly<Record<string, object>>;

/** Asked for data of a language whose file is not read yet. */
export class Missing extends Error {
  readonly language: string;

  constructor(language: string) {
    super(`The data of language ${language} are not there yet.`);
    this.language = language;
  }
}

const arrived = new Map<string, LanguageParts>();

/**
 * A record of which the page has some fields and the language's file the others. The build puts it in the place of the
 * library's own data; whoever asks for a field before the file is there gets {@link Missing}, reads the file and asks anew.
 */
export function late(language: string, part: string, here: object): object {
  return new Proxy(here, {
    get(fields, name) {
      if (name in fields) return Reflect.get(fields, name);
      const parts = arrived.get(language);
      if (parts === undefined) throw new Missing(language);
      return Reflect.get(parts[part] ?? {}, name);
    },
  });
}

/** Reads the file of a language, a script beside the page: a page that was opened as a file may read nothing else. */
export function fetchLanguage(language: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${language}.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () =>
      reject(new Error(`${script.src} is missing; keep the files of the playground together.`)),
    );
    document.head.append(script);
  });
}

declare global {
  /** What the file of a language calls. */
  var isnadLanguage: (language: string, parts: LanguageParts) => void;
}

globalThis.isnadLanguage = (language, parts) => arrived.set(language, parts);
