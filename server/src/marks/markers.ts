import type { Marker } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const markers = defineRecogniser<Marker>({
  id: 'marker',
  docs: '',
  examples: [],
  recognise() {
    return [];
  },
});
