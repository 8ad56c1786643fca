import type { Order } from '../types.js';

/** That one article was made from another, by number, before it is told. */
export interface Derivation {
  readonly from: number;
  readonly to: number;
  readonly order: Order;
  readonly confidence: number;
  /** Why this order. */
  readonly because: readonly string[];
  /** Both came from one that is not at hand. */
  readonly siblings: boolean;
  /** Reasons against an order that dates tell: one of the two may be dated wrongly. */
  readonly contrary?: readonly string[];
  /** Beside another one that `to` took more from. */
  readonly secondary: boolean;
}
