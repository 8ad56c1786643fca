/** Stable codes of {@link IsnadError}: programs may branch on them, they never change their meaning. */
export type ErrorCode =
  | 'EMPTY_TEXT'
  | 'NOT_TEXT'
  | 'INVALID_ARTICLE'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_ARTICLE'
  | 'INVALID_OPTION'
  | 'UNKNOWN_OPTION'
  | 'INVALID_DATE'
  | 'FILE_NOT_FOUND'
  | 'NOT_A_FILE'
  | 'UNREADABLE_FILE'
  | 'INVALID_ENCODING'
  | 'UNKNOWN_COMMAND'
  | 'UNKNOWN_FORMAT'
  | 'MISSING_ARGUMENT'
  | 'INCOMPATIBLE_SIGNATURE'
  | 'INCOMPATIBLE_DATA'
  | 'DAMAGED_DATA'
  | 'TOO_LARGE'
  | 'MISSING_PACKAGE'
  | 'CLOSED'
  | 'STOPPED'
  | 'STORE_LOCKED'
  | 'STORE_FAILED'
  | 'STORE_UNAVAILABLE'
  | 'ACCESS_DENIED';

/** A mistake of the caller. The message names the option or input, the bad value and the way out. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A bad value as an error message shows it: short, on one line, never the whole of a long text. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  const text = typeof value === 'string' ? JSON.stringify(value) : (stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function stringify(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'symbol')
    return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
