/**
 * Words that keep the full stop after them, as written in English-language news. Those of the first list never
 * end a sentence (a name or number follows); the others may.
 */
export const TITLES_AND_PREFIXES: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Hon Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Lieut
   Maj Capt Cmdr Cdr Cmdt Cpl Sgt Sgts Adm Pvt Pfc Spc Supt Insp Det Pres Amb Atty Fr Br Msgr St Ste Mt Ft
   vs v viz cf approx ca Treas Del Assn`.split(/\s+/),
);

/** Words that are abbreviations only before a number: "No. 3". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'No no Nos nos Vol vol Vols Art art Fig fig Figs figs Sec sec Ch ch pp p Pt par'.split(' '),
);

export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLES_AND_PREFIXES,
  ...`Jr Sr Inc Corp Co Cos Ltd Bros LLC Dept Dist Univ etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
   Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Cal Colo Conn Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich
   Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Ave Blvd Rd Esq Ph est inc
   corp ft lb lbs oz hr hrs min mins sec yr yrs mph ed eds`.split(/\s+/),
]);

/** Contracted words and where the treebank parts them. */
export const RUN_TOGETHER: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lemme', 3],
  ['gimme', 3],
]);

/** What an apostrophe at the start of a word stands for, in any case: "'tis", "'em", "'til". */
export const ELISIONS: ReadonlySet<string> = new Set('tis twas twere twill em til n'.split(' '));

/** Those that are ordinary words, or parts of them, when capitalised: "'cause". */
export const LOWER_CASE_ELISIONS: ReadonlySet<string> = new Set(
  'cause cuz bout round cept fraid nother nuff'.split(' '),
);

/** Words that end in an apostrophe for a letter left out: "goin'". */
export const CLIPPED: ReadonlySet<string> = new Set(
  `ol th doin goin comin talkin lookin tryin sayin gettin takin makin workin runnin livin nothin somethin
   everythin anythin fuckin freakin`.split(/\s+/),
);
