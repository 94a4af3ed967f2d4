import type { Frame } from '../frame.js';
import balance from './balance.js';
import funding from './funding.js';
import investment from './investment.js';
import lexical from './lexical.js';
import share from './share.js';

/** All frames, in the order in which they are asked; the first that reads a statement takes it. */
export const frames: readonly Frame[] = [balance, share, investment, funding, lexical];
