// Runs every scorer of test/score/ and prints its table. They read public test sets from ../shared/external, which a
// clone does not have: each says so plainly and goes on.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const scorers = readdirSync('test/score').filter((name) => name.endsWith('.ts'));
for (const name of scorers) {
  // What only exports is shared by the scorers and prints nothing.
  if (!/^(const|for|console|await|if|print|report|main)\b/m.test(readFileSync(`test/score/${name}`, 'utf8'))) continue;
  console.log(`\n${name.slice(0, -3)}`);
  spawnSync(process.execPath, ['--import=tsx', `test/score/${name}`], { stdio: 'inherit' });
}
