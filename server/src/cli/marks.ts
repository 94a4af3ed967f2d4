import type { Placed } from '../claims/claim.js';
import { type AnalysedDocument, marksOf } from '../corpus/analyse.js';
import { hull } from '../text/document.js';
import { readCorpus } from './read.js';

export async function marks(paths: readonly string[]): Promise<number> {
  const corpus = await readCorpus(paths);
  const documents = [...corpus.documents.values()].map(marksOfDocument);
  process.stdout.write(`${JSON.stringify({ version: 1, documents }, null, 1)}\n`);
  return 0;
}

function marksOfDocument(analysed: AnalysedDocument) {
  const { document } = analysed;
  return {
    path: document.uri,
    title: document.metadata.title,
    date: document.metadata.date,
    publisher: document.metadata.publisher,
    headings: document.blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ ...block.span, text: block.flow.text, level: block.level ?? 1 }] : [],
    ),
    quantities: marksOf(analysed, 'quantity').map((placed) => {
      const { kind, low, high, unit, approximator: approx } = placed.value;
      return { ...place(placed), kind, low, high, unit, approx };
    }),
    dates: marksOf(analysed, 'date').map((placed) => ({ ...place(placed), iso: placed.value.iso })),
    acronyms: marksOf(analysed, 'acronym').map((placed) => {
      const { acronym, expansion } = placed.value;
      return { ...place(placed), acronym, expansion };
    }),
    markers: marksOf(analysed, 'marker').map((placed) => ({ ...place(placed), target: placed.value.target })),
    references: analysed.references.map(({ id, url, date, title, publisher, block }) => {
      return { ...hull([block.span]), id, url, date, title, publisher };
    }),
    crossrefs: marksOf(analysed, 'crossref').map((placed) => ({ ...place(placed), target: placed.value.target })),
    entities: entitiesOf(analysed),
  };
}

function place({ span, pieces, text }: Placed<unknown>) {
  return { ...span, text, ...(pieces.length > 1 && { pieces: pieces.map(({ start, end }) => [start, end]) }) };
}

/** Mentions under their canonical name. */
function entitiesOf(analysed: AnalysedDocument) {
  const entities = new Map<string, { name: string; type: string; mentions: [number, number][] }>();
  for (const { value, span } of marksOf(analysed, 'entity')) {
    const name = value.known ?? value.surface;
    const entity = entities.get(name) ?? { name, type: value.entityType, mentions: [] };
    entity.mentions.push([span.start, span.end]);
    entities.set(name, entity);
  }
  return [...entities.values()];
}
