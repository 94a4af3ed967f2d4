import type { DateMention } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const dates = defineRecogniser<DateMention>({
  id: 'date',
  docs: '',
  examples: [],
  recognise() {
    return [];
  },
});
