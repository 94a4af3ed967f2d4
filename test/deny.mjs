// Loaded before a program under test: whoever opens a connection or starts a program is told on standard error, and fails.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function deny(name) {
  return () => {
    process.stderr.write(`denied: ${name}\n`);
    throw new Error(`denied: ${name}`);
  };
}

net.Socket.prototype.connect = deny('net.connect');
net.Server.prototype.listen = deny('net.listen');
dgram.createSocket = deny('dgram.createSocket');
dns.lookup = deny('dns.lookup');
for (const name of ['request', 'get']) {
  http[name] = deny(`http.${name}`);
  https[name] = deny(`https.${name}`);
}
globalThis.fetch = deny('fetch');
for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'])
  childProcess[name] = deny(`child_process.${name}`);
syncBuiltinESMExports();
