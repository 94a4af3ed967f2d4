import type { Quantity } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const quantities = defineRecogniser<Quantity>({
  id: 'quantity',
  docs: '',
  examples: [],
  recognise() {
    return [];
  },
});
