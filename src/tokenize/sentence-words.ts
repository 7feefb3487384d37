/** Words that seldom follow an abbreviation except at the start of a sentence. */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An In On At But And Or He It She They We I You This That These Those There When While After Before As If For
   His Her Its Their Our My So Still Yet However Although Since Because What Who Why How Where Both Some Many Most
   No Not Now Then Here Under With From By To Last Next Another Other Earlier Later Meanwhile Instead Asked Once
   Until Though Despite Unlike Like During Also Even Only Just Nor Neither Either Such Is Are Was Were Do Does Did`.split(
    /\s+/,
  ),
);

/** Words with which "a.m." and "p.m." stand in one sentence. */
export const CLOCK_FOLLOWERS: ReadonlySet<string> = new Set(
  `EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKST HST UTC GMT BST CET CEST IST JST Eastern Central Mountain Pacific
   Greenwich Moscow Beijing Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun
   January February March April May June July August September October November December Jan Feb Aug Sept Oct Nov Dec
   Jan. Feb. Aug. Sept. Oct. Nov. Dec.`.split(/\s+/),
);

/** Verbs after which a name belongs to the question or exclamation before it. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `said says asked asks replied replies wrote writes added adds told tells shouted yelled cried wondered exclaimed
   tweeted demanded joked quipped recalled continued answered responded declared thundered screamed called
   insisted remarked muttered whispered posted`.split(/\s+/),
);
