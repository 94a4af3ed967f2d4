/**
 * Verbs of policy prose by what they say about a figure, after the verb classes of Levin (English Verb Classes and
 * Alternations, 1993): change of state ("calibratable"), future having, contribute, measure, and so on.
 * A verb without a class carries content and is compared as a word.
 */
export type VerbClass =
  | 'equal'
  | 'rise'
  | 'fall'
  | 'give'
  | 'authorize'
  | 'spend'
  | 'receive'
  | 'hold'
  | 'estimate'
  | 'plan'
  | 'announce'
  | 'include'
  | 'exist'
  | 'move'
  | 'export'
  | 'import'
  | 'event'
  | 'other';

const CLASSES: Readonly<Record<VerbClass, string>> = {
  equal: `be total amount reach stand equal constitute represent comprise make account measure weigh average exceed surpass top
approach come hover remain hit value rank number mark form compose near peak`,
  rise: `rise grow increase climb surge jump soar expand gain double triple quadruple accelerate swell widen strengthen rebound
recover advance skyrocket boost raise lift improve inflate multiply balloon escalate spiral mushroom`,
  fall: `fall decline drop decrease shrink plunge contract slip slump plummet dip sink lose reduce cut lower halve narrow
weaken tumble ease slow shed trim slash diminish dwindle`,
  give: `give provide grant offer award allocate earmark reserve contribute donate disburse distribute deliver extend lend
transfer channel supply dedicate devote direct send pay commit pledge fund finance subsidize support bring carry
inject mobilize`,
  authorize: 'authorize authorise appropriate approve budget enact',
  spend: 'spend invest pour plow plough inject use expend deploy buy purchase acquire procure order',
  receive: 'receive borrow get obtain attract draw win secure raise collect earn take borrow absorb',
  hold: 'have hold own contain keep maintain enjoy possess boast feature post record register report run see show experience face log reveal suggest find book',
  estimate:
    'estimate reckon put project forecast expect predict anticipate calculate assess reckon assume think believe',
  plan: 'plan aim seek intend target propose call request promise want hope envisage envision foresee require mandate schedule set recommend',
  announce: `announce indicate confirm say state declare unveil note release publish issue write tell explain argue claim contend
insist allege assert stress emphasize acknowledge concede`,
  include: 'include cover involve encompass span consist contain count',
  exist: 'exist live reside stay host house shelter',
  move: 'go come flow head ship arrive leave originate derive stem source',
  export: 'export sell',
  import: 'import',
  event: `sign ratify adopt pass launch establish found create conclude begin start end expire open close enter take join
withdraw exit introduce implement complete form elect inaugurate build construct convene hold meet abolish repeal
terminate suspend impose lift dissolve`,
  other: `hand dig excavate avoid prevent stretch wait mine extract drill refine harvest farm fish log grow plant process
recycle reuse dispose store ship transport burn generate distribute transmit connect install equip arm fire launch
shoot strike attack invade occupy defend guard patrol seize sanction freeze fine sue prosecute convict sentence
imprison jail release execute rule uphold overturn veto override amend propose sponsor endorse back oppose criticize
praise thank honor mark celebrate recall remember forget ignore neglect undermine threaten warn alert notify inform
advise consult coordinate cooperate collaborate partner merge split divide share separate isolate exclude ban bar
block stop halt pause resume restart delay postpone cancel suspend extend shorten renew expire lapse last remain stay
run cost serve employ host house join welcome favor favour prefer escape accept erect educate overtake undertake
undergo assist clear trim survey interview sample develop produce manufacture use need help protect promote expand
work live die vote allow enable let require lead drive affect reflect depend continue fail try become turn reveal
occur happen emit consume import capture hire train treat enrol enroll attend graduate teach admit arrest detain
deport resettle flee migrate cross arrive settle review examine investigate test vaccinate infect kill injure displace
destroy damage rebuild restore replace retire deploy station operate manage oversee regulate administer govern control
monitor audit inspect owe repay save insure consider discuss agree decide choose select nominate appoint remove add
combine compare concentrate negotiate trade tax exempt subject apply respond recommend conclude ask cause force miss
design follow express move place list visit name accuse look link change determine conduct refuse file focus verify
shift prove invent reverse flag result identify resign submit fill appeal default achieve position demand attempt play
initiate act pick recruit present point proceed pull push learn trust attribute impact highlight access dominate check
dispute draft qualify disclose voice abandon struggle urge outline exhaust collapse return demonstrate expose
challenge violate transform prohibit upgrade arrange print lodge track leak debate reply breach lack question land
handle classify emerge sustain disrupt observe tie cite match attach associate detail relate suffer benefit deal
belong tend appear seem know feel hear speak listen watch read throw break fight hide steal spread arise wear forgive
understand feed sit shut sleep finalize score eye mull bag net ink clinch scrap axe`,
};

/** Words that are as often nouns: whether they are verbs, the words around them decide. */
const NOUN_VERBS = new Set(
  `total amount account measure average value rank number mark form run cost top rise increase surge jump gain double
advance boost raise fall decline drop decrease plunge slump dip cut slip contract grant offer award supply fund
finance support pledge transfer use order purchase draw hold report record show estimate project forecast plan aim
target request promise call set hope state release issue note cover span host house head ship flow export import sign
launch end open close meet exit lift build need help work vote ban lead drive turn produce train treat test review
process damage control trade tax subject station audit hire levy start pay post log stand lower direct budget approach
shed trim slash near like spend leave count book stretch plant mine farm fish arm fire guard rule freeze fine sponsor
share stop halt pause delay strike attack interview sample survey transport veto claim stress reserve hand access act
appeal attempt benefit breach break cause challenge change check collapse deal debate default demand design detail
dispute draft express fight file flag focus force handle impact lack land leak link list lodge look match miss move
name outline pick place play point position present print pull push question read reply result return shift spread
struggle throw tie track trust upgrade visit voice watch score eye bag net ink axe`.split(/\s+/),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  have: 'has had having',
  rise: 'rose risen',
  grow: 'grew grown',
  fall: 'fell fallen',
  shrink: 'shrank shrunk',
  sink: 'sank sunk',
  give: 'gave given',
  spend: 'spent',
  lend: 'lent',
  send: 'sent',
  pay: 'paid',
  bring: 'brought',
  buy: 'bought',
  sell: 'sold',
  get: 'got gotten',
  draw: 'drew drawn',
  win: 'won',
  take: 'took taken',
  hold: 'held',
  keep: 'kept',
  see: 'saw seen',
  foresee: 'foresaw foreseen',
  show: 'showed shown',
  know: 'knew known',
  feel: 'felt',
  hear: 'heard',
  speak: 'spoke spoken',
  read: 'read',
  bear: 'bore borne',
  catch: 'caught',
  throw: 'threw thrown',
  break: 'broke broken',
  fight: 'fought',
  hide: 'hid hidden',
  steal: 'stole stolen',
  spread: 'spread',
  arise: 'arose arisen',
  wear: 'wore worn',
  forgive: 'forgave forgiven',
  understand: 'understood',
  feed: 'fed',
  sit: 'sat',
  shut: 'shut',
  sleep: 'slept',
  deal: 'dealt',
  overcome: 'overcame',
  hurt: 'hurt',
  withhold: 'withheld',
  withstand: 'withstood',
  swear: 'swore sworn',
  undo: 'undid undone',
  undercut: 'undercut',
  breed: 'bred',
  weave: 'wove woven',
  find: 'found',
  think: 'thought',
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  go: 'went gone goes',
  come: 'came',
  leave: 'left',
  begin: 'began begun',
  meet: 'met',
  build: 'built',
  lead: 'led',
  drive: 'drove driven',
  become: 'became',
  stand: 'stood',
  make: 'made',
  lose: 'lost',
  let: 'let',
  run: 'ran',
  seek: 'sought',
  choose: 'chose chosen',
  flee: 'fled',
  teach: 'taught',
  set: 'set',
  cut: 'cut',
  cost: 'cost',
  hit: 'hit',
  shed: 'shed',
  rebuild: 'rebuilt',
  withdraw: 'withdrew withdrawn',
  mean: 'meant',
  put: 'put',
  dig: 'dug',
  overtake: 'overtook overtaken',
  undertake: 'undertook undertaken',
  undergo: 'underwent undergone',
  strike: 'struck stricken',
};

/** What a verb's form tells: past forms and participles are one, since English writes most alike. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  /** As often a noun. */
  readonly noun: boolean;
  /** Past and present look alike: "cost", "cut". */
  readonly invariant: boolean;
}

const CLASS_OF = new Map<string, VerbClass>();
const FORMS = new Map<string, VerbReading>();

for (const [name, verbs] of Object.entries(CLASSES))
  for (const lemma of verbs.split(/\s+/)) {
    if (CLASS_OF.has(lemma)) continue;
    CLASS_OF.set(lemma, name as VerbClass);
    const irregular = IRREGULAR[lemma]?.split(' ') ?? [];
    const past = irregular.length > 0 ? irregular : pastForms(lemma);
    add(lemma, lemma, 'base');
    add(sForm(lemma), lemma, 's');
    for (const form of past) add(form, lemma, form.endsWith('ing') ? 'ing' : 'past');
    for (const form of ingForms(lemma)) add(form, lemma, 'ing');
  }

/** How a word may be read as a verb, or null. @param word Lower case. */
export function verbReading(word: string): VerbReading | null {
  const known = FORMS.get(word);
  if (known || !word.includes('is') || !BRITISH.test(word)) return known ?? null;
  return FORMS.get(word.replace(BRITISH, 'iz$1')) ?? null;
}

const BRITISH = /(?<=\w{3})is(e|es|ed|ing)$/;

/** Verbs that policy prose uses for one another, row by row: what is done is the same. Base forms. */
const SENSES = new Map(
  [
    'give provide grant offer award allocate extend',
    'support fund finance subsidize back favor favour sponsor',
    'admit accept welcome',
    'flee leave escape',
    'build construct erect',
    'cover insure enroll enrol',
    'produce make manufacture',
    'train teach educate',
    'help assist',
    'end stop halt',
    'create generate',
    'protect conserve',
    'pass approve adopt',
    'arrest detain',
    'ban prohibit forbid outlaw',
    'strike hit attack',
    'buy purchase acquire procure',
    'raise collect',
    'save avoid prevent',
    'excavate dig',
    'inspect examine check',
  ].flatMap((row) => row.split(' ').map((verb) => [verb, row.split(' ')[0]!] as const)),
);

/** The verb that stands for a verb and those used for it. @param lemma Base form, lower case. */
export function sense(lemma: string): string {
  return SENSES.get(lemma) ?? lemma;
}

/** The class of a verb. @param lemma Base form, lower case. */
export function verbClass(lemma: string): VerbClass {
  return CLASS_OF.get(lemma) ?? 'other';
}

function add(form: string, lemma: string, kind: VerbForm): void {
  if (FORMS.has(form)) return;
  FORMS.set(form, {
    lemma,
    form: kind,
    noun: NOUN_VERBS.has(lemma) && (kind === 'base' || kind === 's'),
    invariant: IRREGULAR[lemma] === form,
  });
}

/** A verb in a form; of past forms that differ, the simple past. @param lemma Base form, lower case. */
export function inflected(lemma: string, form: VerbForm): string {
  if (form === 's') return sForm(lemma);
  if (form === 'past') return IRREGULAR[lemma]?.split(' ')[0] ?? pastForms(lemma).at(-1)!;
  return form === 'ing' ? ingForms(lemma).at(-1)! : lemma;
}

function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastForms(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return doubles(lemma) ? [`${lemma}${lemma.at(-1)}ed`, `${lemma}ed`] : [`${lemma}ed`];
}

function ingForms(lemma: string): string[] {
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return doubles(lemma) ? [`${lemma}${lemma.at(-1)}ing`, `${lemma}ing`] : [`${lemma}ing`];
}

/** Consonant, vowel, consonant at the end: "plan", "commit"; both spellings are taken ("total", "travel"). */
function doubles(lemma: string): boolean {
  return /[^aeiou][aeiou][bdglmnprt]$/.test(lemma);
}
