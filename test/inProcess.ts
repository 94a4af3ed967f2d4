import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from '../server/src/lsp/server.js';
import type { Served } from './client.js';

/** Starts a server in this process: every message still goes through the wire's form, but no process is started. */
export function inProcess(): Served {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  let ended: (code: number) => void;
  const exit = new Promise<number>((done) => {
    ended = done;
  });
  const end = { initialize: () => {}, shutdownReceived: false, exit: (code: number) => ended(code) };
  const open = () => createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(createConnection(open, end));
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return { connection, server: null, exit };
}
