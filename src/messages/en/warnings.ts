/** Doubts about the articles of a call and about answers of a corpus. */
export const warnings = {
  'warning.unreadable-date': ({ article, date }: { readonly article: string; readonly date: string }) =>
    `Article ${article} has the date ${date}, which is no ISO 8601 day; it is not used.`,
  'warning.no-words': ({ article }: { readonly article: string }) =>
    `The text of ${article} has no words, only signs; there is nothing in it to compare.`,
  'warning.full-bucket': ({ times, limit }: { readonly times: number; readonly limit: number }) =>
    `${times} times a bucket held ${limit} articles or more, much the same boilerplate in all, and only the latest were looked at; a higher bucketLimit looks at more.`,
  'warning.full-anchor': ({ times, limit }: { readonly times: number; readonly limit: number }) =>
    `${times} times a shingle stood in ${limit} places or more, and only the latest were looked at: it is boilerplate; a higher anchorLimit looks at more.`,
};
