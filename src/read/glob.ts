/** A pattern of paths: the folder to look in, and what fits. */
export interface Glob {
  /** The part before the first wild card; `''` for the working folder. */
  readonly folder: string;
  readonly matches: (path: string) => boolean;
}

/** Whether a path holds wild cards. */
export function isGlob(path: unknown): path is string {
  return typeof path === 'string' && /[*?[{]/.test(path);
}

/**
 * Reads a pattern: `*` and `?` stand for characters of one name, `**` for any folders, `[abc]` and `[!abc]` for one
 * character, `{a,b}` for one of some. A bracket or brace without its partner stands for itself.
 *
 * @example
 * parseGlob('feeds/*.html').matches('feeds/a.html') // => true
 */
export function parseGlob(pattern: string): Glob {
  const names = pattern.split('/');
  const fixed = names.slice(0, -1).findIndex(isGlob);
  const folder = names.slice(0, fixed === -1 ? -1 : fixed).join('/');
  const expression = new RegExp(`^(?:${toExpression(pattern)})$`, 'u');
  return {
    folder: folder === '' && pattern.startsWith('/') ? '/' : folder,
    matches: (path) => expression.test(path),
  };
}

/** Pieces of a pattern, longest first. */
const PIECE = /\*\*\/|\*+|\?|\[(!?)([^\]/]+)\]|\{([^{}]*)\}|[\s\S]/gu;

function toExpression(pattern: string): string {
  return pattern.replace(PIECE, (piece, not: string | undefined, set: string | undefined, list?: string) => {
    if (piece === '**/') return '(?:[^/]+/)*';
    if (piece.startsWith('*')) return piece.length > 1 ? '.*' : '[^/]*';
    if (piece === '?') return '[^/]';
    if (set !== undefined) return `[${not === '!' ? '^/' : ''}${set.replace(/[\\[\]^&]/g, '\\$&')}]`;
    if (list !== undefined) return `(?:${list.split(',').map(toExpression).join('|')})`;
    return piece.replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
  });
}
