import { isMainThread } from 'node:worker_threads';
import { serveReading } from './readingWorker.js';
import { startServer } from './server.js';

if (isMainThread) startServer();
else serveReading();
