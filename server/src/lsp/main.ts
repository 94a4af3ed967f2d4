import { isMainThread } from 'node:worker_threads';
import { compileExpressionsOnce } from '../engine.js';
import { serveReading } from './readingWorker.js';
import { startServer } from './server.js';

if (isMainThread) {
  compileExpressionsOnce();
  startServer();
} else {
  serveReading();
}
