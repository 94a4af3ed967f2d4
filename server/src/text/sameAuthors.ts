/** Dashes in place of the authors, who are those of the entry before ("———. 2021. …"): a pattern. */
export const SAME_AUTHORS = '(?:[—–―]{1,3}|-{2,3}|_{2,9})';
