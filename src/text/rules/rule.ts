/**
 * One rule of folding: what becomes of one character (a code point). A rule looks at that character alone, so that
 * folding can be compiled into a table; an empty string drops the character, and of several characters that a rule
 * returns, each goes to the next rule by itself.
 */
export interface FoldingRule {
  readonly name: string;
  fold(character: string): string;
}
