#!/usr/bin/env node
import { run } from './commandLine.js';

let isWritten = true;
// `crosscheck … | head` closes the pipe early: that is no error of ours, and what else is to be written, files and the exit
// status, does not depend on it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || !isWritten) return;
  process.stderr.write(`crosscheck: cannot write the result: ${error.message}\n`);
  isWritten = false;
  process.exitCode = 2;
});
const status = await run(process.argv.slice(2));
process.exitCode = isWritten ? status : 2;
