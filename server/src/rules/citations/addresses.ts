import { perFlow } from '../../marks/perFlow.js';
import { urlsOf } from '../../marks/urls.js';

/** The web addresses of a flow, in order; their spans are offsets into it. */
export const addressesIn = perFlow(urlsOf);
