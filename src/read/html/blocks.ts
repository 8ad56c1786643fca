import type { PageElement, PageNode } from './dom.js';

/** A paragraph, headline, list item or row of a table: one line of the article. */
export interface Block {
  readonly text: string;
  /** Share of its letters and figures that stand in links and marked times, between 0 and 1. */
  readonly linked: number;
  readonly kind: 'heading' | 'paragraph';
}

/** Elements that stand within a line. All others begin a new one. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN
  STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
);
/** What leads elsewhere or tells when: a line of nothing else is none of the article's. */
const ASIDE = new Set(['A', 'TIME']);
const CELL = new Set(['TD', 'TH']);

/**
 * The lines of a part of a page, without empty ones. White space is drawn together as a browser does; invisible
 * characters stay, since they are evidence. Walks without recursion.
 */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let links = 0;
  let heading = false;
  const finish = (): void => {
    const line = text.replace(SPACES, ' ').trim();
    if (line !== '')
      blocks.push({
        text: line,
        linked: linked / Math.max(1, lettersIn(line)),
        kind: heading ? 'heading' : 'paragraph',
      });
    text = '';
    linked = 0;
    heading = false;
  };
  walk(root, {
    enter(node) {
      if (node.nodeType === TEXT) {
        const own = node.textContent ?? '';
        text += own;
        if (links > 0) linked += lettersIn(own);
      } else if (isElement(node)) {
        const { tagName } = node;
        if (ASIDE.has(tagName)) links++;
        else if (CELL.has(tagName)) text += ' ';
        else if (!INLINE.has(tagName)) finish();
        if (/^H[1-6]$/.test(tagName)) heading = true;
      }
    },
    leave(node) {
      if (!isElement(node)) return;
      if (ASIDE.has(node.tagName)) links--;
      else if (!INLINE.has(node.tagName) && !CELL.has(node.tagName)) finish();
    },
  });
  finish();
  return blocks;
}

const TEXT = 3;
const SPACES = /[ \t\n\r\f]+/g;

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

interface Visitor {
  readonly enter: (node: PageNode) => void;
  readonly leave: (node: PageNode) => void;
}

function walk(root: PageNode, { enter, leave }: Visitor): void {
  for (let node: PageNode | null = root; node !== null; ) {
    enter(node);
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node !== root && node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
}
