import { MemoryStore } from '../../src/corpus/memory-store.js';
import { describeStore } from './conformance.js';

describeStore('memory', () => {
  const store = new MemoryStore();
  return { open: () => store, destroy: () => undefined };
});
