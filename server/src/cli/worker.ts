import { serveThread } from './threads.js';

serveThread();
