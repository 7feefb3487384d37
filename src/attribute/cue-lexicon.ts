import type { Act, Framing } from './attribution.ts';

/** What a cue word says by itself of the act and the writer's framing. */
export interface CueEntry {
  readonly act: Act;
  readonly framing: Framing;
}

/**
 * Words by act and framing, in dictionary form. `_` joins a word to the particle or word after it ("call_for");
 * the parts may have adverbs or determiners between them. Verbs, nouns and adjectives have tables of their own.
 * What is in no table is a neutral statement.
 */
const VERBS: readonly (readonly [Act, Framing, string])[] = [
  [
    'statement',
    'neutral',
    `say tell convince persuade decline offer plead hype downplay highlight accord call write add suggest report argue announce describe talk accuse criticize tweet
    cite explain respond declare refer speak mention discuss state recall attack praise conclude name
    denounce blame dismiss post put deny indicate release blast reply remember cast address come identify provide read
    share include slam raise charge echo portray complain list repeat emphasize deliver lay mock draw
    comment press compare reiterate file remark answer stress ignore introduce lament
    present issue decry reference applaud shout joke imply voice signal rule quote chant title publish caution
    disavow target outline rail assail email label apologize launch credit invoke detail retweet
    debate rebuke hail sue recount attribute chide rebut inform paint play vouch clarify bemoan articulate
    hint proclaim liken allude lash strike counter characterize testify observe advise warn disagree
    defend promote tout nickname dub brand define rate lambaste lambast weigh_in
    opine quip interject boo affirm reaffirm utter yell scream cry scoff crow gloat chime
    continue begin go_on boom beam interview reason sum_up spell_out lay_out speak_out
    make_case make_point contradict dispute reject refute repudiate renounce condemn deride ridicule
    belittle disparage bash trash excoriate castigate chastise scold berate taunt insult
    compliment congratulate thank commend laud extol acclaim salute celebrate commemorate
    sing recite preach lecture narrate push tease murmur whisper mutter mumble grumble grouse gripe
    point_to single_out sign_off weigh dwell elaborate expound expand go_after go_into retort
    tell_story make_statement make_comment make_remark make_claim make_argument give_speech
    deliver_speech argue_against inveigh rant rave ramble brief notify alert
    diagnose certify pronounce frame cast_as paint_as summarize paraphrase translate
    broadcast air print publicize circulate text message blog log record chronicle whine
    illustrate exemplify predicate style bill herald trumpet`,
  ],
  [
    'statement',
    'distancing',
    `claim allege assert insist maintain contend purport profess boast brag pretend misstate mislead lie
    exaggerate misrepresent fabricate concoct spin posture insinuate misspeak fib 
    distort overstate understate overplay underplay oversell mischaracterize mischaracterise misreport parrot perpetuate peddle`,
  ],
  [
    'statement',
    'endorsing',
    `point_out note acknowledge reveal confirm admit concede disclose underscore remind
    confess own_up corroborate spotlight document fess_up clear_up warn_correctly rightly_say attest
    underline bring_up lay_bare divulge verify`,
  ],
  [
    'belief',
    'neutral',
    `think believe expect consider doubt view feel deem assume suspect predict estimate forecast project
    anticipate foresee envision envisage imagine guess reckon figure presume suppose conceive perceive
    agree agree_with see_as view_as regard judge rank seem appear look_like speculate surmise posit
    theorize conjecture interpret misjudge underestimate overestimate disbelieve trust distrust
    mistake believe_in fancy hypothesize infer gauge reconsider rethink ponder
    construe misconstrue presuppose misunderstand equate assess evaluate appraise reassess err count_on tip
    contemplate muse mull weigh_whether sound calculate conclude_that be_convince be_persuade`,
  ],
  [
    'attitude',
    'neutral',
    `want hope express propose take_pride plan support oppose fear like vow threaten endorse pledge promise seek prefer favor
    favour love hate dislike despise admire wish intend aim worry refuse  vote
    back embrace accept commit approve disapprove welcome enjoy cheer_on aspire yearn long crave desire
    dread resent regret relish care fret concern frustrate anger enrage incense outrage infuriate seethe
    bristle balk resist object dedicate devote strive try attempt  decide opt choose
    elect be_determine resolve nominate pick promote_as appoint repeal block ban_from veto
    campaign fight champion advocate embolden delight please thrill upset disappoint embarrass
    excite scare frighten terrify horrify alarm disturb dismay appal appall shock surprise stun
    startle amaze impress intrigue interest bother trouble annoy irritate offend disgust revolt
    sympathize empathize identify_with side_with side align root_for stand_by stand_with stand_behind
    stand_for stand_against stick_with rally_behind rally_around come_around boycott shun spurn rebuff
    snub eschew swear vie lobby push_for press_for push_back lean toward
    revere idolize loathe detest abhor scorn disdain begrudge envy covet value prize cherish
    treasure appreciate respect mind look_forward set_out volunteer consent acquiesce
    be_against be_for consider_whether agree_to plan_to rejoice exult mourn grieve
    lament_loss dare_to warm pass adopt sign ratify prioritize focus ready prepare 
    challenge defy protest insist_on withhold withdraw guarantee oppose_to rule_out double_down
    toy_with flirt_with gear_up take_aim
    satisfy dissatisfy confuse galvanize aggravate rile tire agitate enamor enamour obsess bewilder disillusion
    displease elate gratify hearten infatuate unnerve adore exasperate rage puzzle haunt bore despair brood chagrin
    mystify baffle befuddle flummox perplex unsettle disturb_by espouse esteem await stomach pride panic
    dishearten demoralize humiliate agonize sour_on warm_to tip_for need be_keen yearn_for pine pledge_to
    look_to cheer be_wary shrink_from recoil bank_on throw_behind`,
  ],
  [
    'knowledge',
    'endorsing',
    `know show find learn find_out reflect   discover realize realise recognize recognise understand demonstrate prove
    uncover unearth detect establish ascertain determine   expose document_that
     be_aware make_clear come_to_know figure_out see_that observe_that discern grasp rediscover`,
  ],
  [
    'knowledge',
    'neutral',
    `see notice hear watch witness experience overhear spot sense remember_that
    encounter examine review study look_at look_out look_on investigate observe_how read_about explore
    glimpse perceive_that inspect monitor track listen gaze stare peer peruse behold glance eavesdrop espy`,
  ],
  ['knowledge', 'denied', 'forget'],
  [
    'question-or-order',
    'neutral',
    `ask question urge order call_for call_on call_upon request demand command instruct direct wonder query
    inquire enquire beg  implore beseech exhort require ban prohibit forbid mandate allow permit
    authorize authorise encourage invite summon subpoena compel want_know
    want_hear press_on appeal_to appeal_for advise_to tell_to warn_to petition bar restrict
    impose lift prescribe dictate let force oblige dare nudge prod implore_to entreat ask_for plead_for
    grill pepper quiz poll_on survey  recommend`,
  ],
];

const NOUNS: readonly (readonly [Act, Framing, string])[] = [
  [
    'statement',
    'neutral',
    'announcement statement comment remark argument explanation criticism accusation charge declaration testimony response answer denial praise advice',
  ],
  [
    'statement',
    'distancing',
    `claim allegation assertion contention insistence boast rumor rumour lie falsehood myth insinuation innuendo
    misinformation disinformation hoax canard fabrication fantasy fallacy misconception exaggeration hyperbole pretense
    pretence pretext`,
  ],
  [
    'statement',
    'endorsing',
    'admission acknowledgment acknowledgement revelation confirmation disclosure confession reminder',
  ],
  [
    'belief',
    'neutral',
    `belief opinion view expectation forecast prediction estimate outlook assumption conviction suspicion
    impression assessment perception consensus theory speculation doubt notion idea faith judgment
    judgement sense projection guess mind confidence feeling thinking bet skepticism scepticism sentiment
    conclusion hunch presumption attitude`,
  ],
  [
    'attitude',
    'neutral',
    `hope fear support endorsement opposition plan pledge promise vow threat desire wish intention concern
    worry interest preference priority goal aim decision commitment refusal willingness unwillingness
    anger outrage ire enthusiasm backing objection resistance determination love hatred hostility regret
    anxiety apprehension approval disapproval passion reluctance ambition dream dislike disdain
    contempt admiration respect nominee vote bid effort strategy campaign proposal policy resolve
    frustration dismay disappointment surprise delight distrust appetite embrace supporter
    opponent critic advocate fan agenda position stance vision intent rejection proponent defender foe ally
    fury grief sorrow fondness affection`,
  ],
  [
    'knowledge',
    'endorsing',
    'finding knowledge discovery evidence proof indication recognition realization realisation awareness understanding',
  ],
  ['knowledge', 'neutral', 'memory recollection experience'],
  [
    'question-or-order',
    'neutral',
    `question request demand order call appeal plea query instruction command invitation mandate
    inquiry directive petition recommendation`,
  ],
];

const ADJECTIVES: readonly (readonly [Act, Framing, string])[] = [
  [
    'belief',
    'neutral',
    `sure certain confident skeptical sceptical doubtful convinced optimistic pessimistic
    bullish bearish unconvinced cynical likely dubious unsure uncertain suspicious`,
  ],
  [
    'attitude',
    'neutral',
    `willing eager hopeful angry happy unhappy glad proud worried afraid concerned critical supportive
    interested reluctant nervous wary leery keen ready furious outraged upset opposed committed
    determined frustrated disappointed excited surprised anxious fearful sad enthusiastic hesitant
    enamored enamoured sick tired appreciative bent intent satisfied confused
    uneasy uncomfortable comfortable sympathetic impressed amused ashamed sorry grateful thankful
    jealous envious fond favorable open hungry desperate adamant loyal friendly hostile cautious
    unwilling loath alarmed incensed appalled horrified shocked stunned thrilled pleased delighted dismayed`,
  ],
  ['knowledge', 'endorsing', 'aware unaware oblivious clear obvious evident apparent'],
  ['knowledge', 'neutral', 'unclear'],
  [
    'statement',
    'distancing',
    `so-called supposed alleged purported putative ostensible self-proclaimed self-described self-styled self-appointed
    self-anointed self-declared self-professed wrong mistaken incorrect`,
  ],
  ['statement', 'endorsing', 'right correct'],
  ['statement', 'denied', 'mum silent tight-lipped noncommittal non-committal'],
];

function readTable(
  rows: readonly (readonly [Act, Framing, string])[],
): ReadonlyMap<string, CueEntry> {
  return new Map(
    rows.flatMap(([act, framing, words]) =>
      words
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word): [string, CueEntry] => [word, { act, framing }]),
    ),
  );
}

export const VERB_CUES: ReadonlyMap<string, CueEntry> = readTable(VERBS);
export const NOUN_CUES: ReadonlyMap<string, CueEntry> = readTable(NOUNS);
export const ADJECTIVE_CUES: ReadonlyMap<string, CueEntry> = readTable(ADJECTIVES);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that leave the meaning to their noun: "made the case", "expressed concern". */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  'make give express have raise repeat reiterate renew restate issue cast hold take voice share offer get keep put deliver reach draw show level lodge file hear bear harbor hurl fire',
);

/** Adverbs and adjectives by which the writer steps back from the content. */
export const DISTANCING_WORDS: ReadonlySet<string> = wordSet(
  `allegedly supposedly purportedly ostensibly falsely wrongly wrongfully incorrectly erroneously mistakenly
  inaccurately dubiously misleadingly dishonestly baselessly groundlessly untruthfully disingenuously deceptively fallaciously
  speciously spuriously putatively nonsensically preposterously ridiculously bizarrely outlandishly fancifully
  unconvincingly hyperbolically so-called alleged supposed purported false
  baseless unfounded groundless unsubstantiated unverified uncorroborated specious fallacious fanciful fantastical
  far-fetched outlandish debunked unproven discredited bogus untrue unsupported spurious
  disputed dubious misleading apparently errantly twisted discounted unscientific implausibly improbably absurdly laughably ludicrously`,
);

/** Adverbs by which the writer backs the content. */
export const ENDORSING_WORDS: ReadonlySet<string> = wordSet(
  'rightly correctly accurately aptly rightfully justifiably truthfully wisely presciently astutely',
);

/** Words that negate the cue that they stand in or before. */
export const NEGATORS: ReadonlySet<string> = wordSet(
  "not n't n’t never neither nor hardly scarcely barely cannot without nobody nothing none rather instead lack",
);

/** Verbs after which what follows did not happen: "failed to mention". */
export const FAILING_VERBS: ReadonlySet<string> = wordSet('fail neglect omit forget');

/** Verbs by which one keeps from doing something: "declined to say", "stopped short of calling". */
export const WITHHOLDING_VERBS: ReadonlySet<string> = wordSet(
  'decline refuse avoid stop refrain shy dodge duck evade sidestep deflect skirt ignore',
);

/** Verbs of plain saying: to decline one of these is to leave it unsaid, to refuse any other is a stance. */
export const SAYING_VERBS: ReadonlySet<string> = wordSet(
  `say comment tell answer specify elaborate name identify discuss address mention acknowledge explain speak call respond
  reply confirm deny admit apologize apologise concede express describe reveal divulge rule_out rule criticize
  criticise condemn denounce endorse state declare recognize recognise quote`,
);

/** Verbs that undo a negation before them: "could not resist pointing out". */
export const YIELDING_VERBS: ReadonlySet<string> = wordSet('resist help hesitate');

/** Main nouns of sources that show things and cannot say them. */
export const SHOWING_NOUNS: ReadonlySet<string> = wordSet(
  `study poll survey report analysis datum data record document video footage research figure number email e-mail
  evidence statistic result finding review audit memo filing photo photograph image tape recording transcript
  census paper chart graph map test investigation probe letter file log spreadsheet`,
);

/** Nouns of sources whose finding is a ruling. */
export const JUDGING_NOUNS: ReadonlySet<string> = wordSet(
  'judge court jury tribunal magistrate panel arbitrator justice',
);

/** Verbs by which a court rules and others come to know. */
export const RULING_VERBS: ReadonlySet<string> = wordSet('find determine establish');

/** What is not so, by the writer's word. */
export const FALSE_WORDS: ReadonlySet<string> = wordSet(
  `false untrue lie wrong nonsense bogus baseless unfounded inaccurate incorrect falsehood fabrication fiction myth
  misleading debunked fabricated groundless hogwash rubbish preposterous`,
);

/** What the writer calls one who says what is not so: "exaggerates when he says", "is wrong to say". */
export const MISTAKEN_WORDS: ReadonlySet<string> = wordSet(
  'exaggerate lie mislead err wrong mistaken incorrect inaccurate dishonest disingenuous misinformed',
);

/** What the writer calls one who says what is so: "is right when she says". */
export const RIGHT_WORDS: ReadonlySet<string> = wordSet('right correct accurate justified');
