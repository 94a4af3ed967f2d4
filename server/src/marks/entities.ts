import type { EntityMention } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const entities = defineRecogniser<EntityMention>({
  id: 'entity',
  docs: '',
  examples: [],
  recognise() {
    return [];
  },
});
