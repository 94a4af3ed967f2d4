import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DocumentDiagnosticRequest, DocumentSymbolRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { rememberingTexts } from '../server/src/text/remember.js';
import { Editor, reportsOf } from './edits.js';
import { inProcess } from './inProcess.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const EDITS = 25;
const PARAGRAPH = 'Ports were built where rivers are wide and slow, and roads followed them into the hills. '.repeat(
  20,
);
/** A document of 200,000 characters in few paragraphs: what stays as it was takes no time. */
const FILLER = `${PARAGRAPH}\n\n`.repeat(112);
describe('What is known of a document that is typed into', () => {
  for (const name of ['draft.md', 'draft.txt'])
    it(`holds none of its earlier versions: ${name}`, async () => {
      const editor = await Editor.start({ [name]: FILLER }, inProcess);
      await editor.take({ name, do: 'open' });
      // The first edits run code that has not run before.
      await typeNames(editor, name, 0);
      const before = heap();
      await typeNames(editor, name, EDITS);
      const versions = (heap() - before) / FILLER.length;
      await editor.client.close();
      // What is known of the last, and code that has just run, take the place of some.
      assert(versions < EDITS, `${versions.toFixed(0)} versions of the text are left of ${EDITS} edits`);
    });
});

describe('A text that is remembered', () => {
  it('holds nothing of what it was cut from', () => {
    const lengthOf = rememberingTexts((text) => `${text.length} ${text}`);
    const before = heap();
    for (let i = 0; i < EDITS; i++) lengthOf(`${i} ${FILLER}`.slice(0, 40));
    assert(heap() - before < (EDITS / 2) * FILLER.length);
  });
});

/** Types into another paragraph each time what is remembered by its words: names, titles, long words, references. */
async function typeNames(editor: Editor, name: string, from: number): Promise<void> {
  const { connection } = editor.client;
  for (let edit = from; edit < from + EDITS; edit++) {
    const text = `\n\nThe Bureau of ${wordOf(edit)} Affairs (B${edit}A) gave the ${wordOf(edit + 7)} Innovation Act $${edit} million.\n\n[${edit}] A. Lee, “${wordOf(edit)} and the Ports of the World,” https://example.org/${wordOf(edit)}/ports, 2021.\n\n`;
    await editor.take({ name, do: 'type', text, at: ((edit * 37) % EDITS) / EDITS, length: 0 });
    for (const { method } of [DocumentSymbolRequest.type, SemanticTokensRequest.type, DocumentDiagnosticRequest.type])
      await connection.sendRequest(method, editor.document(name));
  }
  await reportsOf(editor);
}

/** A word of letters that no other number has. */
function wordOf(edit: number): string {
  return `Constellat${[...String(edit)].map((digit) => 'aeioubdglm'[Number(digit)]).join('')}`;
}

/** Bytes that are in use behind a collection. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
