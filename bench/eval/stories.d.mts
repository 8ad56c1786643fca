/** Sentences by language. */
export const STORIES: Readonly<Record<string, readonly string[]>>;
export const DECOYS: Readonly<Record<string, readonly string[]>>;
