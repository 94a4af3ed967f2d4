// What VS Code loads inside its extension host: runs the suite and leaves a report for the launcher.
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { version } from 'vscode';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec' });
  for (const name of readdirSync(__dirname).sort())
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  const report = process.env.CROSSCHECK_REPORT;
  let output = `VS Code ${version}\n`;
  // The extension host lets nobody replace `console.log`; mocha's reporters print through this hook.
  const print = (...words: unknown[]) => {
    output += `${format(...words)}\n`;
    if (!report) console.log(...words);
  };
  Object.assign(Mocha.reporters.Base, { consoleLog: print });
  const { failures = 0, passes = 0 } = await new Promise<Partial<Mocha.Stats>>((done) => {
    const runner = mocha.run(() => done(runner.stats ?? {}));
  });
  if (report) {
    writeFileSync(`${report}.part`, JSON.stringify({ passes, failures, output }));
    renameSync(`${report}.part`, report);
  }
  if (failures > 0 || passes === 0) throw new Error(`${failures} failed, ${passes} passed`);
}
