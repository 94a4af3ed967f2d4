/** Whether a UTF-16 code is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a text has a letter or digit of any script. Cheap for what begins with one of ours. */
export function holdsLetterOrDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return isLetter(first) || isDigit(first) || /[\p{L}\p{N}]/u.test(text);
}

/** Whether a UTF-16 code is a Latin letter, with or without diacritics. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code < 592 && code !== 215);
}
