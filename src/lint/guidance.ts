import type { Guidance } from './rule.ts';

// `checked` is true where the passage was read in a copy of the publisher's own page; elsewhere it is known from
// others who quote it, and must be checked at the publisher before it is relied on.

const AP = 'The Associated Press';
const REUTERS = 'Reuters';
const BBC = 'BBC';
const NPR = 'NPR';
const SPJ = 'Society of Professional Journalists';
const GUARDIAN = 'The Guardian';
const POST = 'The Washington Post';
const WIKIPEDIA = 'Wikipedia';
const NYT = 'The New York Times';
const CJR = 'Columbia Journalism Review';

/** Published advice that rules and presets rest on, each passage in this project's words. */
export const GUIDANCE = {
  apAttribution: {
    publisher: AP,
    title: 'When is it OK to use anonymous sources?',
    section: 'On attribution',
    says: 'Attribute any disputable fact that was not witnessed or confirmed, in the same sentence as its first use, and again with later details unless it is plain whose they are.',
    url: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
    checked: true,
  },
  apInterviews: {
    publisher: AP,
    title: 'What to expect when you’re interviewed by AP',
    says: 'Quote anonymously only on facts, never on opinions, and only what is essential and not to be had otherwise; tell readers why the source insisted; do not also report that the source declined to comment.',
    url: 'https://blog.ap.org/category/announcements/page/2/',
    checked: true,
  },
  apValues: {
    publisher: AP,
    title: 'News Values and Principles',
    section: 'Anonymous sources',
    says: 'Information only, not opinion or speculation; say why anonymity was asked for and, where possible, the motive; never “a source” alone; seek more than one source.',
    url: 'https://www.ap.org/about/news-values-and-principles/',
    checked: false,
  },
  apQuotations: {
    publisher: AP,
    title: 'News Values and Principles',
    section: 'Quotations',
    says: 'Quote exactly; use fragments sparingly; an ellipsis must not change the meaning.',
    url: 'https://www.ap.org/about/news-values-and-principles/',
    checked: false,
  },
  reutersSourcing: {
    publisher: REUTERS,
    title: 'Handbook of Journalism',
    section: 'The Essentials of Reuters sourcing',
    says: 'A named source is always better than an unnamed one; anonymous sources are the weakest; never cite sources in the plural when there is one.',
    url: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
    checked: true,
  },
  reutersAccuracy: {
    publisher: REUTERS,
    title: 'Handbook of Journalism',
    section: 'Accuracy: sourcing',
    says: 'Two or more sources are better than one; weigh an unnamed source’s track record, position and motive; talk to all sides.',
    url: 'https://handbook.reuters.com/index.php?title=Accuracy',
    checked: true,
  },
  reutersQuotes: {
    publisher: REUTERS,
    title: 'Handbook of Journalism',
    section: 'The Essentials of Reuters sourcing: when to source',
    says: 'Source every statement that is not established or witnessed; name the speaker of a quotation after its first sentence at the latest; do not run quotations of different speakers together; give name and position.',
    url: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
    checked: false,
  },
  reutersExactQuotes: {
    publisher: REUTERS,
    title: 'Handbook of Journalism',
    section: 'Style guide: quotations',
    says: 'Quotations are sacred: change nothing between quotation marks, and leave words out only where that does not alter the sense.',
    url: 'http://handbook.reuters.com/index.php/Q',
    checked: true,
  },
  reutersUnnamed: {
    publisher: REUTERS,
    title: 'Handbook of Journalism',
    section: 'The Essentials of Reuters sourcing: unnamed sources',
    says: 'Of an unnamed source on one side of a conflict take facts and not opinions; no attack from behind anonymity.',
    url: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
    checked: false,
  },
  bbcSingleSource: {
    publisher: BBC,
    title: 'Editorial Guidelines',
    section: 'Accuracy: gathering material (edition of 2010)',
    says: 'Be reluctant to rely on a single source; if one must, a named source on the record is preferable; say what could not be verified, and attribute it.',
    url: 'http://www.bbc.co.uk/editorialguidelines/page/guidelines-accuracy-gathering-material/',
    checked: true,
  },
  bbcAllegations: {
    publisher: BBC,
    title: 'Editorial Guidelines',
    section: 'Accuracy: reporting allegations (edition of 2005)',
    says: 'A single unnamed source making a serious allegation needs approval at a senior level; say what is alleged, that an anonymous source and not the BBC alleges it, and whether it was corroborated.',
    url: 'http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml',
    checked: true,
  },
  bbcIdentify: {
    publisher: BBC,
    title: 'Editorial Guidelines',
    section: 'Accuracy: avoiding misleading audiences (edition of 2010)',
    says: 'Identify sources and give their credentials, so that audiences can judge their status; of an anonymous source say what can be said without misleading about its status.',
    url: 'http://www.bbc.co.uk/guidelines/editorialguidelines/page/guidelines-accuracy-avoiding-misleading-audiences/',
    checked: true,
  },
  bbcAttribute: {
    publisher: BBC,
    title: 'Editorial Guidelines',
    section: 'Accuracy 3.2.3 (edition of 2019)',
    says: 'Attribute claims, allegations and material facts that cannot be corroborated.',
    url: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
    checked: false,
  },
  bbcConflicts: {
    publisher: BBC,
    title: 'Editorial Guidelines',
    section: 'Impartiality: contributors’ affiliations (edition of 2019)',
    says: 'Do not assume that contributors are unbiased; make their affiliations, funding and particular viewpoints known where they matter.',
    url: 'https://www.bbc.com/editorialguidelines/guidelines/impartiality/guidelines',
    checked: false,
  },
  bbcQuotations: {
    publisher: BBC,
    title: 'Editorial Guidelines',
    section: 'Accuracy: misleading audiences (edition of 2019)',
    says: 'Do not distort what was said: words that are cut or edited must keep the meaning and the context in which they were spoken.',
    url: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
    checked: false,
  },
  nprDescribe: {
    publisher: NPR,
    title: 'Ethics Handbook',
    section: 'Transparency: describe anonymous sources as clearly as you can',
    says: 'Say how the source knows, what its motives are and which side it is on; “officials say”, “reportedly” and “has learned” are not enough.',
    url: 'http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/',
    checked: true,
  },
  nprAnonymity: {
    publisher: NPR,
    title: 'The Do’s and Don’ts of Anonymity',
    says: 'Senior editors approve anonymity; explain why it is needed; invent no pseudonyms; let no unnamed source speak ill of a person or an institution.',
    url: 'https://www.npr.org/sections/memmos/2017/04/18/606388010/required-reading-the-do-s-and-don-ts-of-anonymity',
    checked: true,
  },
  spjAnonymity: {
    publisher: SPJ,
    title: 'Code of Ethics',
    section: 'Seek truth and report it: anonymity',
    says: 'Consider sources’ motives before promising anonymity; reserve it for those who face harm and know what cannot be had elsewhere; explain why it was granted.',
    url: 'https://blogs.spjnetwork.org/ethicscode/?p=125',
    checked: true,
  },
  spjIdentify: {
    publisher: SPJ,
    title: 'Code of Ethics',
    section: 'Seek truth and report it',
    says: 'Identify sources clearly: the public is to be able to judge their reliability and motives. Always attribute. Give access to source material where it fits.',
    url: 'https://www.spj.org/spj-code-of-ethics/',
    checked: false,
  },
  spjConflicts: {
    publisher: SPJ,
    title: 'Code of Ethics',
    section: 'Act independently',
    says: 'Avoid conflicts of interest, real or perceived; disclose those that cannot be avoided.',
    url: 'https://www.spj.org/spj-code-of-ethics/',
    checked: false,
  },
  spjContext: {
    publisher: SPJ,
    title: 'Code of Ethics',
    section: 'Seek truth and report it',
    says: 'Give context, do not oversimplify, avoid stereotyping, never distort facts, label advocacy and commentary.',
    url: 'https://www.spj.org/spj-code-of-ethics/',
    checked: false,
  },
  guardianSpecific: {
    publisher: GUARDIAN,
    title: 'The readers’ editor on the Guardian’s guidelines on using anonymous quotes',
    says: 'Be as specific as possible about an anonymous source: “one MP” or “a colleague” is close to meaningless. Keep a stricter code for pejorative quotations.',
    url: 'https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines',
    checked: true,
  },
  guardianMultiple: {
    publisher: GUARDIAN,
    title: 'Social audit 2004: checks and balances',
    says: 'Stories should have several sources wherever possible; reliance on one is to be discussed with the desk.',
    url: 'https://www.theguardian.com/values/socialaudit/readers/story/0,,1305099,00.html',
    checked: true,
  },
  guardianQuotes: {
    publisher: GUARDIAN,
    title: 'Style guide',
    section: 'Quotes (as copied on 2 September 2004)',
    says: 'Words in quotation marks are the words that were uttered; if unsure of them, use indirect speech. Give the speaker at the beginning or after the first sentence.',
    url: 'https://www.theguardian.com/guardian-observer-style-guide-q',
    checked: false,
  },
  postFirstQuote: {
    publisher: POST,
    title: 'On anonymous sources, by its ombudsman Deborah Howell',
    says: 'Never use an anonymous source for an opinion of another person, nor as the first quotation of a story.',
    url: 'http://www.concernedjournalists.org/anonymous-sources-deborah-howell',
    checked: true,
  },
  postSources: {
    publisher: POST,
    title: 'Policy on Sources',
    says: 'Tell readers as much as possible of how the paper knows; say of another outlet’s report when its source was unnamed.',
    url: 'http://www.washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html',
    checked: false,
  },
  nytQuotations: {
    publisher: NYT,
    title: 'Guidelines on Integrity',
    section: 'Quotations',
    says: 'Readers may take every word between quotation marks for what the speaker or writer said; approximate quotations cost their trust. Paraphrase instead.',
    url: 'https://www.nytimes.com/editorial-standards/guidelines-on-integrity.html',
    checked: true,
  },
  cjrScareQuotes: {
    publisher: CJR,
    title: 'Language Corner: “Scare” tactics',
    says: 'Quotation marks round a word or two read as doubt or derision, even where they were meant as a quotation.',
    url: 'http://www.cjr.org/language_corner/scare_tactics.php',
    checked: true,
  },
  wikipediaWeasel: {
    publisher: WIKIPEDIA,
    title: 'Manual of Style: words to watch',
    section: 'Unsupported attributions',
    says: 'What people are said to say, think or believe needs somebody who says it; a vague attribution is fine where the text makes it specific later.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions',
    checked: false,
  },
  wikipediaDoubt: {
    publisher: WIKIPEDIA,
    title: 'Manual of Style: words to watch',
    section: 'Expressions of doubt; synonyms for said',
    says: '“Supposed”, “so-called” and quotation marks for distance cast doubt; “claim”, “reveal” and “admit” say more than “say”.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Expressions_of_doubt',
    checked: false,
  },
  wikipediaLabels: {
    publisher: WIKIPEDIA,
    title: 'Manual of Style: words to watch',
    section: 'Contentious labels',
    says: 'Words that carry a judgement need somebody whose judgement it is.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Contentious_labels',
    checked: false,
  },
} as const satisfies Readonly<Record<string, Guidance>>;

export type GuidanceKey = keyof typeof GUIDANCE;
