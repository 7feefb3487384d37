/**
 * Words that speak of one thing though no ending tells, in dictionary forms, a family between semicolons: such as turn up in
 * disputes of fact.
 */
export const FAMILIES: readonly (readonly string[])[] = readGroups(`
  sue lawsuit suit litigation litigate plaintiff legal lawyer; die death dead deadly fatal fatality kill killer;
  pay payment paid salary wage; rise increase grow growth raise climb; fall decrease decline drop shrink decrease;
  safe safety unsafe safely; danger dangerous endanger hazard hazardous; true truth truly;
  know knowledge known unknown aware unaware awareness; believe belief; choose choice; lose loss; sell sale;
  buy purchase; steal theft thief stolen; rob robbery robber; shoot shooting shooter shot gunman;
  vote voter voting ballot; elect election electoral; fund funding finance; poor poverty; rich wealth wealthy;
  strong strength strengthen; weak weakness weaken; long length lengthen; high height; wide width; deep depth;
  hot heat; cold chill; ill illness sick sickness disease; fire dismiss dismissal sack;
  hire employ employment employee employer job; crime criminal; fraud fraudulent; corrupt corruption; bribe bribery;
  abuse abusive abuser; harass harassment; rape rapist; spy espionage surveillance wiretap; leak leakage;
  poison poisonous toxic; pollute pollution pollutant contaminate contamination; clean cleanup;
  punish punishment penalty penalize; resign resignation quit; frighten fear afraid scare scared fearful;
  tax taxation taxpayer; cost expense expensive; cheap cheaply; hide conceal concealment secret secretly; warn warning;
  meet meeting; see sight visible; speak speech; write writer written; build building construction construct;
  break broken breakage; close closure shut; open opening; late delay; marry marriage wife husband; son daughter child;
  deny denial; fail failure; succeed success successful; prove proof; evident evidence;
  immigrate immigrant immigration migrant migration; refuse refusal; agree agreement; approve approval; arrive arrival;
  lock locked unlock; sign signature; certify certificate certification; inspect inspection inspector;
  drink drunk alcohol; sleep asleep; wound injure injury; arrest detention detain; free freedom release
`);

/** Pairs of opposites: who says the one of a thing contests who says the other. */
export const OPPOSITES: readonly (readonly string[])[] = readGroups(`
  safe dangerous; rise fall; increase decrease; strong weak; rich poor; guilty innocent; legal illegal; open close;
  win lose; clean dirty; full empty; success failure; accept reject; allow ban; support oppose; cut raise; hire fire;
  remember forget; never always; begin stop; alive dead; healthy sick; public secret; voluntary forced;
  deliberate accidental; deliberately accidentally; peaceful violent; possible impossible; likely unlikely;
  protect harm; protect endanger; create destroy; help hurt; better worse; best worst; calm frightened;
  cheap expensive; early late; true false; more fewer; most least; all none
`);

function readGroups(written: string): readonly (readonly string[])[] {
  return written.split(';').map((group) => group.trim().split(/\s+/));
}
