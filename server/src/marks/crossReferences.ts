import type { CrossReference } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const crossReferences = defineRecogniser<CrossReference>({
  id: 'crossref',
  docs: '',
  examples: [],
  recognise() {
    return [];
  },
});
