#!/usr/bin/env node
import { run } from './commandLine.js';

// `crosscheck … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`crosscheck: cannot write the result: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2);
});
process.exitCode = await run(process.argv.slice(2));
