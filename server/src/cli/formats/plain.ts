/**
 * Text of a document or a file's name without what a terminal would obey: a blank for each control character, line breaks
 * too, and for each sign that changes the direction of what stands around it. Offsets stay.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
