/**
 * Words that tell whether a full stop ends a sentence. retext-english knows many abbreviations, but joins after every one
 * of them; these sets say what it can't: which may stand at the end of a sentence, and which words begin one.
 */

/** In lower case, without the last stop: a name, number or word follows, so that a sentence never ends here. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mx dr prof st ste mt ft sen sens rep reps gov govs gen brig lt col capt cpt sgt maj cmdr cdr adm ' +
    'amb rev hon pres supt insp e.g eg i.e ie cf vs v viz esp approx ca incl'
  ).split(' '),
);

/** In lower case, without the last stop: a label or number follows ("p. 5", "Fig. B"), or else the sentence ends. */
export const labelAbbreviations: ReadonlySet<string> = new Set(
  (
    'no nos nr p pp vol vols fig figs tab sec secs sect art arts ch chap chaps par para paras pt pts ed eds eq eqs app ' +
    'n nn fn col cols l ll s ss stat cl rpt doc docs reg regs res pub cong sess supp'
  ).split(' '),
);

/** In lower case, without the last stop: ends a sentence where the next word begins one ("Acme Inc. The firm"). */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc llp plc bros jr sr esq etc al ibid id est dept univ assn assoc intl natl govt mfg bldg ave ' +
    'blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ph.d m.d ' +
    'bn mn tn mln bln min max avg yr yrs hr hrs sq cu calif conn mass minn penn penna tenn wash ariz colo mich'
  ).split(' '),
);

/** Words that begin a sentence when they stand with a capital behind an abbreviation; hardly ever part of a name or headline. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The This That These Those There Then Thus Therefore They Their Theirs It Its He His She Her Hers We Our You Your My ' +
    'In On At By For From With Without Within Under Over After Before During Since Until While When Where Whereas ' +
    'Whether Which Who What Why How However Moreover Furthermore Meanwhile Nevertheless Nonetheless Indeed Instead ' +
    'Although Though Because But And Or Nor Yet So If Unless Once As Unlike Despite Given ' +
    'Do Does Did Please See Some Many Most Both Each Every Such Another Other ' +
    'Others Few Several All Any Here According Among Between Beyond Through ' +
    'Throughout Finally Overall Rather Perhaps Similarly Likewise Consequently Additionally Accordingly Hence'
  ).split(' '),
);
