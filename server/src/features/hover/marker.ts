import type { AnalysedDocument } from '../../corpus/analyse.js';
import { referencesOf } from '../../corpus/citations.js';
import type { Marker } from '../../marks/mark.js';
import type { Line, RichText } from '../richText.js';

/** The whole reference, or those of a range. */
export function markerText(mark: Marker, analysed: AnalysedDocument): RichText {
  const lines = referencesOf(analysed, mark).flatMap(({ id, url, block }): Line[] => {
    const link: Line[] = url ? [{ runs: [{ text: url, to: url }] }] : [];
    return [{ runs: [{ strong: id }, ` ${block.flow.text}`] }, ...link];
  });
  return lines.length > 0 ? lines : [{ runs: [`No note or reference ${mark.target} in this document.`] }];
}
