import type { AnalysedDocument } from '../../corpus/analyse.js';
import type { Marker } from '../../marks/mark.js';
import type { Line, RichText } from '../richText.js';

/** The whole reference. */
export function markerText(mark: Marker, analysed: AnalysedDocument): RichText {
  const reference = analysed.references.find(({ id }) => id === mark.target);
  if (!reference) return [{ runs: [`No note or reference ${mark.target} in this document.`] }];
  const { url, block } = reference;
  const link: Line[] = url ? [{ runs: [{ text: url, to: url }] }] : [];
  return [{ runs: [{ strong: reference.id }, ` ${block.flow.text}`] }, ...link];
}
