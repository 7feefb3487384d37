/**
 * Words that keep the full stop after them, as written in English-language news. The first list is never the
 * end of a sentence (a name or number follows); the second may be.
 */
export const TITLES_AND_PREFIXES: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Sen Sens Rep Reps Gov Govs Gen Col Lt Maj Capt Cmdr Cpl Sgt Adm Pvt Supt Insp
   Det Pres Amb Atty Fr Br St Ste Mt Ft vs v viz cf approx ca
   Spc Pfc Treas Del Assn`.split(/\s+/),
);

/** Words that are abbreviations only before a number: "No. 3". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'No no Nos nos Vol vol Art art Fig fig Sec sec Ch ch pp p Rev'.split(' '),
);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    ...TITLES_AND_PREFIXES,
    ...`Jr Sr Inc Corp Co Ltd Bros LLC Dept Dist Univ etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue
   Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo
   Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ave Blvd Rd Esq Ph est inc corp
   ft lb lbs oz hr hrs min mins sec yr yrs mph ed eds`.split(/\s+/),
  ].filter((word) => word.length > 0),
);
