import type { AcronymDefinition } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const acronyms = defineRecogniser<AcronymDefinition>({
  id: 'acronym',
  docs: '',
  examples: [],
  recognise() {
    return [];
  },
});
