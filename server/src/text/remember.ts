import { ownCopy } from './ownCopy.js';

/** So many are kept: those of what is being edited or read, not of a whole library. */
const MOST = 5_000;
/** So many of what takes as much memory as a document has parts. */
const DOCUMENTS = 200;

/**
 * As `make`, made when it is first asked for a key and gone with the key, or when many others were asked for since: for
 * what many ask of one document, and again at every edit.
 */
export function remembering<Key extends object, Value extends object>(
  make: (key: Key) => Value,
  most = MOST,
): (key: Key) => Value {
  let known = new WeakMap<Key, Value>();
  let count = 0;
  return (key) => {
    const old = known.get(key);
    if (old) return old;
    if (++count > most) {
      known = new WeakMap();
      count = 1;
    }
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** As {@link remembering}, for what is made of a whole document. @param make Asked for something that a document has one of. */
export function perDocument<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  return remembering(make, DOCUMENTS);
}

/** As {@link remembering}, by texts. They are copied: what they were cut from is not held. */
export function rememberingTexts<Value extends string | object | null>(
  make: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const own = ownCopy(text);
    const value = make(own);
    known.set(own, value);
    return value;
  };
}
