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
  /** Beside another one that `to` took more from. */
  readonly secondary: boolean;
}
