/** What a stretch of text is, for the reader; the painter decides how a terminal shows it. */
export type Style =
  | 'heading'
  | 'quiet'
  | 'removed'
  | 'added'
  | 'moved'
  | 'moved-away'
  | 'alarm'
  | 'warning'
  | 'info'
  | 'verbatim'
  | 'altered'
  | 'reworded'
  | 'inserted'
  | 'omitted';

/** A stretch of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** Select Graphic Rendition parameters: the sixteen colours that every theme adapts, never a fixed shade. */
const RENDITION: Readonly<Record<Style, string>> = {
  heading: '1',
  quiet: '2',
  removed: '31;9',
  added: '32;4',
  moved: '34;4',
  'moved-away': '34;9',
  alarm: '1;31',
  warning: '33',
  info: '36',
  verbatim: '32',
  altered: '33',
  reworded: '36',
  inserted: '1;31',
  omitted: '35',
};

/** A line of pieces as a string, with or without colours. */
export function paint(pieces: readonly Piece[], color: boolean): string {
  return pieces
    .map(({ text, style }) =>
      color && style !== undefined && text !== '' ? `\u001b[${RENDITION[style]}m${text}\u001b[0m` : text,
    )
    .join('');
}
