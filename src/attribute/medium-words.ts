/** Common nouns for a medium that has just been named: "told the newspaper". Dictionary forms. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  `newspaper paper magazine network broadcaster outlet tabloid website podcast newswire weekly daily
  program programme newsletter blog television`.split(/\s+/),
);

/** Names of media that no word in them gives away. */
const NAMES: ReadonlySet<string> = new Set(
  `cnn nbc abc cbs msnbc cnbc fox npr pbs bbc itv c-span cspan ap afp upi reuters bloomberg politico
  breitbart buzzfeed huffpost axios vox vice slate salon mediaite propublica infowars newsmax oan univision telemundo
  gothamist newsday variety billboard deadline wired gawker jezebel vanity esquire gq playboy cosmopolitan
  mcclatchy stat quartz mashable techcrunch marketwatch barron’s barron's drudge insidesources
  yahoo wapo wsj nyt latimes economist atlantic intercept insider motherboard athletic recode verge vulture espn tmz
  people.com quillette federalist jacobin jazeera xinhua tass spiegel haaretz bild nikkei kyodo yonhap dpa ansa cbc ctv
  lbc euronews kqed wnyc wbur wgbh fivethirtyeight realclearpolitics townhall newsbusters minnpost masslive rappler
  pundit snopes theblaze newshub stuff.co.nz rte rté skynews stv`.split(/\s+/),
);

/** Words that make a capitalised name the name of a medium. */
const WORDS: ReadonlySet<string> = new Set(
  `news times post journal press radio tv television magazine herald tribune chronicle guardian gazette globe
  telegraph observer inquirer examiner dispatch courier enquirer sentinel independent bulletin caller beast hill
  star today tonight tonite sunday show podcast hour newshour update register republic review week newsweek broadcast
  broadcasting channel network wire beacon patch standard signal argus bee oregonian tennessean plain
  ledger star-ledger star-tribune associated huffington daily weekly mirror mail reporter nation
  newsroom morning nightline frontline dateline fortune forbes rolling yorker spectator prospect jones`.split(
    /\s+/,
  ),
);

/** Quoted or bare titles of shows that are said to be "on" the air. */
const SHOWS: ReadonlySet<string> = new Set([
  'face the nation',
  'meet the press',
  'state of the union',
  'this week',
  'fox & friends',
  'fox and friends',
  'the view',
  'new day',
  'hardball',
  'the daily show',
  'saturday night live',
  '60 minutes',
  '20/20',
  'hannity',
  'the kelly file',
  'the o’reilly factor',
  "the o'reilly factor",
  'all in',
  'on the record',
  'the situation room',
  'all things considered',
  'here and now',
  'newsnight',
  'question time',
]);

const DAYS_AND_PLACES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday capitol senate house congress air hill fox'.split(
    ' ',
  ),
);

/**
 * Whether a capitalised phrase names a newspaper, broadcaster, agency, site or show. `isAddressed` says that somebody was
 * told or interviewed by it, so that "The Hill" is a paper and no place.
 */
export function isMediumName(name: string, isAddressed = false): boolean {
  if (CALL_SIGN.test(name)) return true;
  const words = name
    .toLowerCase()
    .replaceAll(/[“”"‘,.]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const bare = words.map((word) => word.replace(/(?:[’']s?)$/, ''));
  if (SHOWS.has(bare.join(' ')) || SHOWS.has(words.join(' '))) return true;
  const known = bare.filter((word) => NAMES.has(word) || WORDS.has(word));
  if (known.length === 0) return false;
  // "on Sunday", "on the Hill": a day or a place alone is no show.
  if (known.length === 1 && bare.length <= 2 && AMBIGUOUS.has(known[0] ?? ''))
    if (isAddressed && bare[0] === 'the') return !TIMES_OF_DAY.has(known[0] ?? '');
    else return bare.length === 2 && bare[0] !== 'the' && !DAYS_AND_PLACES.has(bare[0] ?? '');
  return true;
}

/** Whether a phrase is the title of a show that is known. */
export function isShow(name: string): boolean {
  return SHOWS.has(name.toLowerCase().replaceAll(/[“”"]/g, ''));
}

/** An American station's call sign: "WOR710", "KTLA", "WBZ-TV". */
const CALL_SIGN = /^[WK](?:[A-Z]{3}|[A-Z]{2,3}(?:-(?:TV|FM|AM)|[ -]?\d{2,4}))$/;

const TIMES_OF_DAY: ReadonlySet<string> = new Set(
  'sunday today tonight week hour morning nation republic'.split(' '),
);

const AMBIGUOUS: ReadonlySet<string> = new Set(
  'sunday today tonight hill times post week hour morning nation republic standard signal independent star'.split(
    ' ',
  ),
);
