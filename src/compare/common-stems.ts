/**
 * How common words are: `COMMONNESS[n]` lists the stems found in about one of 2 to the power of n articles, counted over
 * 37,554 news articles of many outlets, 2012 to 2020 (Baly et al., EMNLP 2020). What is in no list is rarer than that.
 */
export const COMMONNESS: readonly string[] = [
  `a about also an and are as at be been but by for from has have he his in is it make more new not of on one or other
  person presid s say t that the thei their thi time to up was we which who will with would`,
  `accord administr after against all american anoth any ask back becaus befor between both call campaign can chang
  come congress continu could countri day democrat did do don down dure elect end even find first former gener get
  give go govern group had help here him hold hous how i if includ into issu its just know last law lead leader leav
  like long look major mani may month most much nation need no now obama offic offici onli our out over own part parti
  plan point polici polit public question re recent report republican right run sai see senat she should show sinc so
  some state still such support take tell than them then there these thing think those through trump two u under us
  use veri want washington way week well were what when where while white win work year you`,
  `abl account across act action actual ad address again ago agre allow alreadi america among announc appear argu
  around associ attack author awai base becom begin believ best better big bill break bring build busi candid care
  case caus center challeng charg chief citi claim clear clinton close comment committe commun concern conserv consid
  contribut control court creat critic current cut d dai deal debat decid decis depart despit didn die differ director
  discuss doe doesn donald done each earli earlier econom effect effort enough ever everi evid execut expect face fact
  fail fall famili far feder feel few fight final fire five focus follow forc foreign four fridai full fund good gop
  great grow hand happen hard head health hear her high himself histori home hope hour howev idea import increas
  inform instead interest intern interview investig involv isn job john justic keep kind larg late later least legal
  legisl less let level life line littl live ll lose lot m man manag matter me mean media meet member might million
  mondai monei move mr must my name nearli never next night note noth number off offer often old onc open oper order
  organ pass past percent place plai poll posit possibl post potenti power presidenti press problem process program
  protect provid push put race rais reach read real realli reason receiv record relat releas remain repres requir
  respond respons result rule same second secretari secur seem sen send serv servic set sever share side sign social
  someth speak spend stand start statement step stop stori suggest sure system talk tax term though three thursdai
  todai too top try tuesdai turn tweet twitter unit univers until ve view vote voter war watch wednesdai whether why
  without woman word world write yet york your`,
  `abil accept access accus acknowledg activ activist add addit advanc advertis advis advoc affect afford age agenc
  agenda agreement ahead aid aim air alleg alli almost along although alwai am amend amount answer anti anyon anyth
  appar appeal appli approach approv april area aren argument arm arriv articl assist attempt attend attent attornei
  avoid bad ban barack basic battl behind below benefit beyond biden biggest billion black blame block board book
  border brief budget bush c california cannot capit capitol carolina carri central certain certainli chairman chanc
  check child china choic choos cite citizen civil class clearli click cnn co colleg com commit common compani compar
  complet condit conduct confer confid confirm connect constitut controversi convers copyright cost cours cover
  coverag crime crimin crisi crowd daili damag danger data david decad declar declin defeat defend defens deliv demand
  demonstr deni describ design detail determin develop difficult direct district document dollar doubt dozen draw
  drive drop due economi educ eight either els email emerg employe encourag enforc engag ensur enter entir especi
  essenti establish event everyon everyth exactli exampl exchang exist expand experi expert explain express extrem
  fair favor fbi fear fellow field figur file financi florida form forward fox free freedom friend front further futur
  gain georg global goal goe gov governor ground gun half handl higher highlight hill hillari histor hit host human
  hundr identifi ignor illeg imag immedi immigr impact improv incom independ indic individu industri influenc initi
  insid insist institut intellig itself jame januari joe join judg juli june key kill lack latest launch lawmak lawyer
  leadership learn letter liber limit list local longer love low lower main march mark market mass meanwhil measur
  mention messag michael middl mike militari mind minor minut moment morn movement n natur near negoti network
  newslett nomin nomine non north novemb obvious ohio opinion oppon opportun oppos opposit origin outsid page pai
  particularli paul pay perform perhap period permiss phone photo pick polic politician popul popular practic predict
  prepar present pressur prevent previous primari privat pro probabl produc product professor progress project promis
  promot propos protest prove publicli publish pull quickli quit r ralli rate rather realiti reduc refer reflect
  reform refus regard regul reject relationship remark remov rep repeatedli replac request research respect rest
  return reuter reveal review rise risk robert role room russia russian sander saturdai save school seat seek self
  senior sens separ septemb seri serious seven shift shoot short signific similar simpli singl sit situat six small
  someon sometim soon sourc south speaker special specif speech spokesman staff stage stai standard strategi street
  strike strong struggl student studi subject success sundai suprem surpris target team test texa th thank themselv
  third thousand threat threaten ti togeth total toward track trade tradit travel tri true ultim understand union
  unlik urg valu vice victori video violat violenc virginia visit voic w wai wait walk wall warn wasn weapon west
  whole whom whose wide within worker worri wouldn wrong young`,
  `abandon abc abort abov absolut abus accomplish achiev adam admit adopt adult advantag affair african afternoon agent
  aggress al alon altern ambassador amid analysi analyst andrew anger annual ap apart applic appoint appropri arizona
  armi arrest asid assault assert assess assum audienc august avail averag awar b background balanc ballot bank bar
  basi beat behavior belief ben berni bid bigger bipartisan bit blast blow blue bob bodi bomb boost born broad broader
  bui buy calif camp cancel capabl caption captur car career cast catch caucus celebr centuri ceo chair chamber charl
  chri christian chuck circumst clean climat closer coalit colleagu collect color colorado combat combin comfort
  command commiss compet competit complain complaint complex complic compromis conclud conclus condemn conflict
  confront consequ consider consist construct consult consum contact contain contend content contest contrast convent
  convict convinc cooper coordin core coronavirus corpor correct corrupt couldn council counsel count counter counti
  coupl credibl credit cross crucial cruz cultur custom cycl date daughter deadlin death debt decemb deep deepli
  deficit defin definit degre delai deleg democraci depend deputi deserv desir destroi diplomat directli disagre
  disappoint disast diseas dismiss disput distanc divers divid divis doctor domest domin donor door doubl dramat drug
  duti e earn easi easier easili east editor elector elimin elizabeth embrac employ enact endors enemi energi enjoi
  enlarg environ equal era eric estim europ european eventu everybodi examin except exercis expans expens expos extend
  extens facebook facil factor failur faith fals familiar fast father featur februari fewer fill financ fine finish
  firm fiscal fit fix flag floor fly folk food formal foundat founder fourth frequent frustrat fuel fulli fundament
  fundrais game gas gather georgia getti graham grant greater green growth guarante guard guy h hall hampshir happi
  harder harm harri hasn hate haven headlin heart heavili hide highest highli hire homeland honor hospit http huge
  hurt husband ident ill imagin impeach implement impos imposs inbox incid increasingli inde infrastructur inquiri
  instanc insur integr intend intens intent interfer internet introduc invest invit iowa iran iraq islam j jeff jersei
  jim johnson joint journal journalist jr judiciari jump kentucki kevin kick kid king knowledg korea labor lai land
  languag larger largest lawsuit leak lean li liberti lift light link listen llc lobbi locat longtim loss ly magazin
  maintain mandat manufactur marco margin massachusett massiv materi mayb mayor mccain mcconnel medic medicar memori
  mere mexico michigan mid midterm mile minist miss mission mistak mitch mitt mix model moder modern monitor moral
  mostli mother motiv ms mueller multipl murder muslim nanci narr nbc necessari neg neither newspap nine nobodi none
  nor normal notic nuclear o obamacar object observ obtain occas occur octob offens oil ongo onlin option otherwis
  outcom outlet outrag overal oversight overwhelm owner p packag pain pandem panel paper parent park particip
  particular partisan partner path peac pelosi pennsylvania per percentag perman peter pictur piec platform pleas
  pledg plus politico poor pose possibli prais pre prefer pretti price prime principl prior prioriti prison privaci
  probe procedur profess profil prohibit promin prompt prosecut prosecutor prospect provis punish purchas purpos pursu
  qualifi quarter quot racial radic radio rang rank rare reaction readi reagan realiz recal recess recogn recommend
  red regardless regim region regist rel reli relief religi rememb remind renew repeal repeat reportedli reprint
  reserv resid resign resist resolut resolv resourc restor restrict retir revenu revers rhetor rich richard rival road
  roll romnei root roughli round rubio ryan safe safeti sale san sanction scale scandal scene schedul schumer scienc
  scott search season secret sector seiz select sell session sex sexual shape shock shortli shouldn shown shut
  shutdown signal simpl site size skeptic slow societi solut son sort sought sound southern space spokeswoman spot
  spread st staffer stake star status steve stock store strategist stress strongli struck style substanti suffer
  summer suppli suppos surg surround survei surviv suspect sweep swing syria tabl tactic task taxpay technologi ted
  televis ten tend tension terror terrorist testifi testimoni theori thoma throughout throw thus toggl tom tool topic
  touch tough town trail train transit treat treatment trend trial trillion trip troop troubl truli trust truth tv
  twice type typic ukrain unclear undermin unemploy unless unpreced unusu updat upon usa usual various vast version
  veteran via victim violent virtual vow vulner wage wake warren water wave weak wear websit weekend weigh welcom
  weren western whatev wife william wing wisconsin wish wit wonder wors worst worth yes zero`,
  `abroad absenc academ accur actor adjust admir ads advic advocaci affili affirm afghanistan afp afraid africa
  aftermath agricultur airport aisl alabama alarm alaska alert alex alien align allegedli allianc alongsid alter amy
  angel angri ann anonym anthoni anticip anybodi anymor anywai anywher apolog app appreci arab arkansa arrang art asia
  aspect asset assign assur atlant attitud attract attribut automat await award babi backer backlash badli ball bare
  barr barrier battleground bear behalf belong benghazi besid bet bia billionair birth blog blood bloomberg boehner
  bolster borrow boss boston bottom bound box branch brand breath brett brian bridg britain british broadcast broadli
  brook brother brown brutal burden bureau burn businessman cabinet cabl calcul camera campus canada candidaci cap
  capac card carefulli carter cash categori caution cbs ceil ceremoni chain champion channel chao charact character
  cheer chicago chines christi christoph church cia circl circuit citizenship civilian clarifi clash classifi client
  climb club coast code cold collaps collin collus columbia column columnist comei commerc commerci comparison compel
  compli comprehens comput conced concept concess confus congressman connecticut consensus conspiraci constant
  constitu context contract contractor contradict contrari contributor copi cori corner corp correspond counterpart
  courag covid crack craft crash crazi creation cry curb custodi dan daniel dark davi de deadli dean dec dedic deem
  deeper defer deliber dem demograph denounc departur deploi deport depress desk desper destruct detain devast devic
  devot dictat digit dinner disagr disappear disclos disclosur discov discrimin displai disrupt dissent distinct
  distract distribut disturb dog donat dr draft drag dream driven driver dynam eager earth eas eastern echo economist
  ed edg edit editori edward element elig elit elsewher embarrass embassi emot emphas emploi empow enabl encount endur
  engin english enorm enrol entertain entitl entri environment episod equip error escal escap estat et ethic evalu
  evil ex exact excit exclus excus exempt exit experienc expir explan explicitli exploit explor explos export extent
  extra extraordinari extremist ey eye f fairli fake famous fan fashion fatal fate fault favorit feb fed fee feed feet
  femal fierc fifth fighter filibust film firearm fla flaw flight flip flood flow foot forget forth fortun forum found
  frame franc francisco frank frankli fraud french fresh friendli fulfil function g gang gap gate gay gear gen gender
  genuin germani giant girl giuliani god googl gotten grab graduat grand greatest guess guest gui guid guidanc
  guidelin guilti hack hadn halt hammer hang harass hardli harvard headquart healthcar healthi heat heavi hell heritag
  hero herself hike hint hispan holder holidai honest hostil hot hotel household hunt ice ideal ideolog ideologi ii
  illinoi illustr implic impress inappropri inaugur incent incumb indiana indict inequ inevit infect influenti injur
  injuri innoc innov inspector inspir instruct insult interact interpret intervent investor invok iranian iron irs isi
  island isol isra israel item jack jackson jail jan japan jay jeb joke jonathan jone joseph josh judgment judici juri
  justifi k kavanaugh kelli kennedi kerri kim knock korean ky l label ladi latino latter laugh lay lee legaci
  legislatur legitim lengthi lesson leverag libertarian libya licens lie lindsei liter loan lock london loom los
  louisiana lowest machin mail mainstream male manafort manner map mari marin marri marriag martin maryland mask match
  matt meaning meddl medicaid memo mental merit mess method mexican michel migrant milit miller mine minim minimum
  ministri minnesota misconduct mislead missil missouri mobil mock modest momentum moreov moscow motion mount movi mrs
  msnbc myself narrow nationwid nativ navi nearbi necessarili neighbor neighborhood net neutral nevada newli nice
  nixon nonprofit norm northern notabl notion nov npr numer oblig obstruct oct odd offend oh ok oklahoma older onto op
  openli opt optimist ought ourselv outbreak outlin outright oval overcom overhaul overnight overse oversea overturn
  overwhelmingli pac pace pacif pack paint pair pari partial partli partnership passag passion patient patrick patriot
  patrol pattern payment penalti penc pend pentagon perceiv percept perfect permit persist personnel perspect persuad
  pete phase philadelphia photograph phrase physic pic pitch pivot plane plant player plead plenti plot pocket polar
  pool portion portrai possess poverti preced precis predecessor premium presenc preserv presum presumpt prevail
  primarili privileg proce proceed profit proof proper properti prosper proud proven pundit putin qaeda qualiti quick
  quiet quo racism racist rail ramp rand rapid react realdonaldtrump recov recoveri recruit reduct reelect refuge
  regret regular regularli reid reinforc reiter relev reliabl religion reluct reopen replai repli republ reput resort
  restaur resum retain retali revel revis reviv revolut rick rid ride ridicul rifl rip rob robust rock roger ron
  ronald rout routin runner rural rush sad sarah satisfi saudi scare scenario schiff scholar scientist scope score
  screen scrutini sea sean section seemingli sensit sentenc sentiment sept server settl shake shame sharp sharpli
  shield ship shop shout sick signatur significantli silenc silent similarli skill slam slate slightli smaller smart
  smith smoke socialist soldier sole solid solv somebodi somehow somewhat spark specul speed spirit split spokesperson
  sponsor sport spotlight spring spur spy squar stabil stall stanc station statist steadi steal steel stem stephen
  steven stick stone storm straight strateg stream strength strengthen stretch strip stronger structur stuck stuff
  stun su submit subpoena subsequ subsidi succe successfulli suddenli suffici suicid suit sum summit super surfac
  surveil susan suspend sustain swear switch symbol syrian tackl tank tap tape tariff tea teach teacher tear tech
  technic teenag temporari temporarili tennesse tenur terribl territori text theme therefor thought threshold ticket
  tim tip tire titl toler tone tonight tougher tour tout tower traffic tragedi transcript transfer transform transpar
  transport treasuri tremend trigger turnout un unabl uncertainti unconstitut underli underscor understood undocu
  unfair unfortun unifi uniqu uniti unknown unpopular unveil upcom upper upset urban user utah v va valid vallei
  varieti vehicl verifi vermont vet veto virus visa vision vital vladimir volunt warm warrant wast weaken wealth
  wealthi weather weekli weight welfar whip whistleblow widespread willing wind window winner withdraw wound writer
  wrongdo y yesterdai younger yourself youth zone`,
  `aaron abid aboard abolish absent absurd aca academi acceler accid accommod accompani acquir adapt addict adequ adher
  administ admiss adversari advisor afterward aircraft airlin airstrik ala alan alcohol alexand alexandria alik aliv
  alloc altogeth amaz amazon ambit ambiti ammunit amnesti analyz anchor anderson andi angela anim anniversari anxieti
  anytim apologi appl applaud applaus appointe approxim arabia arena arguabl aris ariz arrai articul asian aspir assad
  assassin assembl assembli assumpt asylum atlanta atmospher attach attende audit aug austin australia authent
  authoritarian auto avenu avert aw awkward bag bailout baker balk ballist baltimor band banner bannon barbara bargain
  basebal bash bashar bay bbc beach beast beauti bed behav beij belt bench bend benjamin bias bigotri bin bind bitter
  bizarr bless blind bloc blunt boast boi bold bolton bond booker boom boot bore bother boundari bow bowl boy brad
  brag brain brave brazil breach breakdown breitbart brennan briefli bright broker brooklyn bruce brush bubbl buck
  bulk bullet bulli bump bunch bureaucrat buri bus buttigieg button calendar caller calm canadian cancer carbon carlo
  carnei carrier carson castro casualti catastroph cathol cautious cdc ceas cell census centrist certainti chad
  chairwoman chant chaotic chapter chariti charli chart chase cheap chemic childhood chill chip christma circul civic
  clariti classic claus cleveland cliff clinic clip clock closest closur cloth cloud coal cohen coincid collabor
  collar collud comb commentari communist compass compens competitor compil complianc compon compound conceal conceiv
  concentr concert concret confidenti confin congratul conscienc conscious consent conservat consolid conspir
  constantli consul contempt contenti conting convei conven conveni convert conwai cook cool cop corker cornyn cortez
  costli counterterror countless coup crackdown creativ credenti crew cri crise critiqu crush cuba cuomo currenc
  curtail cyber cynic daca dad dakota dalla damn danc dare databas dave dc dealt debbi decent decreas decri deduct
  deepen default defect defi defund delawar delet deliveri denial denver depict depriv depth derail des descend
  descript detect detent deter detroit dhs diagnos dialogu dian diann dick diego difficulti dig digniti diminish
  diplomaci dire dirt dirti disabl disapprov disastr disciplin discourag discours discredit discret disgrac disgust
  dishonest dislik dismantl dispar dispatch disproport disregard distinguish distort distrust dnc doctrin doj doom
  dossier doug dougla downplai downtown drama drastic dreamer dress drill drink drone drove dry dub duck dump dysfunct
  ear earnest eat effici egypt el elabor elderli electr electron elementari elev embolden emiss emphasi empir empti en
  endang endless energ england enhanc enterpris enthusiasm enthusiast entiti envis epa epidem equat equiti equival
  eras erod erupt etc ethnic eu evacu evan evangel eve everydai everywher evolv exacerb exagger exce exceed excel
  excess exclud exhaust exhibit expertis explicit explod exposur fabric facilit faction factori fade fallout fare farm
  farmer faster feinstein feloni fenc ferguson finger firmli fish flake flash flat fled flee flexibl float floyd flynn
  foe fool footag footbal ford forecast forev forg forgotten format fort forthcom fossil foster fraction framework
  franklin freez freshman frontrunn fruit fun funer furious gallup garden gari garner gdp german gestur gift gingrich
  glad glass globe gold golden golf gonna gore gorsuch grade gradual grai grappl grasp grass grasslei grassroot grate
  grave greatli greet greg gridlock grip gross guardian gubernatori gulf gunman gut habit hacker hail hair hanniti
  harbor hardest harsh hat hatch hatr haul hawaii hawk heal heel height heighten helicopt henri hesit hey hidden
  highwai historian hoax hole hollywood honestli hong hook hopefulli horribl horrif horror hors hostag houston howard
  huckabe hug humanitarian humili hunter hurdl hurrican hypocrisi icon id iii immin immun impass impli importantli
  inabl inaccur inadequ inc incarcer inch inclin inclus incompet inconsist incred incredibli index india indian infam
  infecti inflat inflict inher inherit inject injustic inner insight inspect instal instinct insuffici insurg
  intellectu intensifi intercept interf interim interior interrupt interven intimid invad invalid invas iraqi ironi
  irrespons islamist itali jake japanes jare jason jefferson jeffrei jennif jerri jet jew jewish jimmi jon jong jordan
  joshua journei jurisdict justif justin kamala kansa karen kasich kati keith ken killer kingdom klobuchar knee
  kremlin kushner la lab laden lake lament landmark landscap lane larri las lash laura leagu lectur leftist leg
  legitimaci lend length lethal liabil liar lieuten lifetim likelihood likewis lincoln linger lisa litig load lobbyist
  lockdown logic lone longest longstand loophol loos loser loud loui loyal loyalti lt lunch luther lynch mad magic
  mainli maker manchin mandatori maneuv manhattan manipul mar marijuana marketplac marshal martha massacr master mate
  math matthew maximum mccarthi md meantim mechan medicin membership miami mich midnight midst migrat millenni
  minneapoli mirror misinform mississippi mitchel mitig mnuchin mo mob mogul moham mom montana monthli monument mood
  moor mortgag mountain mouth multi mulvanei murphi murrai music mutual mysteri narrowli nasti nationalist nato navig
  nazi nebraska neck neil nervous netanyahu nevertheless newt nick nightmar nod nonetheless nonpartisan nonsens nose
  notifi notori novel nowher nra nsa nurs ny oath obscur obsess obstacl ocasio occup occupi ocean offset okai omar
  oppress optim orchestr ordinari oregon org orient oust outreach outspoken overreach ow ownership pa pact pakistan
  palestinian panic parad parallel parenthood parliament partisanship passeng pastor pat pathwai paus pave paycheck
  payrol peak peer pen peninsula pension perfectli peril perpetr perpetu perri petit pew phenomenon philosophi
  physician pile pilot pin pipelin pit plagu plain plaintiff planet plausibl playback playbook plea plung pm podcast
  pois poison policymak politic pollster pollut pompeo poorli pop populist port poster postpon postur pound pour
  pragmat prai prayer preliminari premis prescript pretend pride priebus princip print priorit prize problemat
  proclaim profound pronounc prop propaganda propel properli propon proport proposit protocol provinc provoc provok
  pump punch pure purport pursuit pyongyang quarantin queen quietli rage raid rain random rape rapidli ration reader
  realist reassur rebel rebuild rebuk recept recipi reckless recognit recount recus referenc referendum refrain regain
  registr regulatori rein reinc relax remedi remot render rent repair rescu resembl resent reson restrain restraint
  retail retreat rev revolutionari reward rhode rice rig ring riot riski river rnc rocket rod rodham rollout roosevelt
  rosenstein ross rough rourk row roy rudi ruin rumor sacrific safeguard safer sake salari sam sampl sandi scalia
  scheme scientif scrambl scrap scream script seal seattl secretli segment sensibl sergei setback settlement shadow
  shall shatter shed shelter sheriff shine shirt shooter shore shortag shot shoulder showdown shrink shrug shutter
  sidelin sight silver simultan sin sincer sink sister sixth skin skip sky slap slash slaveri sleep slideshow slight
  slip slogan slowli smear smile soar soft softwar soil solidar somewher sooner sophist sorri soul soviet span spanish
  spare specialist specifi spectrum spell spike spin stabl stamp standoff stark statewid statut steep steer stimulus
  stir stoke strain strang strict string strongest stumbl stump stupid subscrib subsid substanc substant suburb
  suburban succeed successor sudden sue sullivan summari sun sunni superior supposedli suppress supremacist
  surprisingli surrend surrog survivor suspici suspicion swai swath swept swift swiftli sympathet symptom systemat tag
  takeawai talent talli taylor techniqu teen tehran telephon temperatur tendenc tens tent termin terri terrifi theater
  thin thorough thrive thwart tick tie tier tight tighten tilt timelin tini tobacco todd toll tomorrow toni tortur
  toss toxic trace traffick tragic tran transact transgend translat trap trash treati tree truck tune turkei turmoil
  twenti twist ugli uk ukrainian unaccept unanim unauthor uncertain uncomfort uncov undecid undercut underwai undo
  unemploi unexpect unfairli unfold unhappi uniform unilater uninsur unleash unnam unnecessari unpredict unrel unrest
  unsupport unwil upend upheld uphold ups upward urgenc urgent util utter vacat vaccin vagu valuabl van vari vega
  ventur versus viabl vicious vietnam viewer vigor villag viral virtu visibl visitor vocal volatil volum vox vs vt
  wade walker wallac walter warfar wari wash watchdog waterg web wed whenev wherev whoever widen wider wield wikileak
  wild wilson winter wipe wire wis wisdom wise witch withdrew withhold wolf wood workforc workplac worldwid worsen
  worthi wrap x xi yale yeah yell yemen yield yorker youtub`,
  `abbott abraham abram abruptli absente absorb abu abund accident accordingli accumul accuraci aclu acosta acquit
  acquitt actress acut addison adm advers advisori affluent afghan ag aggreg agit ail ain airplan airwav akin albeit
  algorithm ali alito allegi allen allevi allud alt amanda amass ambigu ampl amplifi analyt ancient andrea anecdot
  angl annex annoi anthem antonin antonio anxious appal apparatus appeas appetit apprehend ar arbitrari architect
  archiv ardent armor aros arrog arsen artifici artist ascend ash asham assail astonish athlet atom atop atroc audio
  australian autom autonomi aviat axio ayott backdrop backfir backward bader baghdad bail bait bake balloon bang
  banker bankrupt bankruptci baptist barrag barrel barri barricad baseless basement basketbal bat bathroom batter
  batteri battlefield beacon bearer beaten beef beer beg bell belov beltwai benchmark beneath benefici beneficiari
  bennett bent berkelei berlin bernard bernardino beto betrai betray betsi bibl bigot bilater biolog bipartisanship
  bird birthdai bishop bite blank blanket blasei blasio blatant bleed blew blogger bloodi blown blueprint blumenth
  bluntli bn boat bobbi boe bogus boil bomber bombshel bone bonus boo boon booth bori botch bottl bounc boycott brace
  bracket bradi brandon breakfast breakthrough brendan bret brew brexit briberi brick brilliant brink broaden bruis
  brussel budg bull bureaucraci burr burst buse bust buyer buzz buzzfe bypass ca cairo calculus cambridg cameron candi
  cantor capita capitalist captain captiv caravan cardin carl carli carlson cartel carv casino casual cat categor
  catherin cato cave caveat cbn cbo cede cellphon cement censor censorship cent centerpiec centr certif certifi
  chairmen chancellor characterist charit charleston charlott charlottesvil charm charter chat chatter cheaper cheat
  checker chelsea chenei chest chicken choke chop chorus christ christin chronic chronicl chunk cigarett cincinnati
  circumv circus clair clapper clarenc clark classmat classroom clearanc clearer clerk clinch clout clue cluster cnbc
  coach coalesc coastal coat coffe coher coin col cole colin colo coloni columbus comeback comedi comedian commemor
  commenc commonli commut complicit compos composit compris con confeder confess confisc conform congreg congresswoman
  conn consecut consequenti constrain constraint consumpt contempl contemporari contin contracept contradictori cope
  corei correctli correl corrobor cotton cough counselor counterintellig counterproduct courtesi courthous courtroom
  cousin covert cow craig creator crimea crippl criteria criticis crook crop crow crowlei crown crude cruel cruis
  crumbl crusad crystal cuban cue culmin cultiv cum cup cure curious curv cyberattack cybersecur dana darrel dawn
  deadliest deadlock dealer dear debacl deborah debunk debut decenc decept decidedli deck decor defam defenc defianc
  defiant deflect degrad del delic delight delus demis demon denni dent denuclear deplor deploy deposit deregul derid
  deriv desert despis destabil destin detaine deterior deterr detractor detriment devin devis diagnosi dial
  dictatorship dilemma dilig dimens dine dioxid dip disadvantag discern discharg disconnect discont discord discount
  discoveri discretionari discriminatori disdain disenfranchis disinform dismai disnei disord disparag dispers displac
  dispos disqualifi disrespect dissemin distant distress ditch dive diverg divert dividend divorc dna documentari dodg
  dole domain donna dose dot dow download downsid downturn downward drain dread drift drown drum drunk dual dubious
  duke dumb duncan durat durbin dust dwindl earliest earner ebola egregi egyptian ei eighth eisenhow elder elena
  elicit elijah elli emanuel embark embattl embed embodi emili emir emmanuel empathi emphat encompass endeavor enlist
  enrich enrolle enshrin ensu entail entranc entrench entrepreneur environmentalist envoi epic erdo erdogan erect erin
  ernst escort espionag espous essai essenc evad evas evenli evolut excerpt exert existenti exoner expedit expel
  expenditur extern extort extract extraordinarili facto factual faculti falsehood falter fame fantasi fantast farther
  fascin fascist fastest fat fauci fda feasibl federalist felon feminist fend festiv feud fever fiction fide fieri
  fifti filter fiorina firefight firestorm firsthand fisa flame flank flare flatli flavor fleet flock flop flourish
  flower flown flu flurri fold foolish forbid forcefulli forefront foremost forese forest forgiv formerli formid
  formula forti foxnew fractur fragil frai franci fraudul fraught fred freed freeli frenzi frequenc fret friendship
  frighten fring frozen funnel funni furi furlough furor furthermor ga gabbard gabriel gaff gai galvan gambl garbag
  gardner gasolin gaug gavin gaza genius genocid geograph geopolit georgetown gerald gerrymand gillibrand ginsburg
  girlfriend glare glenn glimps glitch glove goldman gordon government gowdi gps grace grandfath grandmoth graphic
  graviti greec greenhous gregori grief griev grievanc grill grim grind groceri groundwork guantanamo guatemala guilt
  gunfir gunshot hagel halei hama hamilton hamper handgun harden hardlin hardship harvei harvest hashtag hassan haunt
  hawkish hay hazard headach healthier heather hedg heed heidi heller helm henc herald hezbollah hhs hijack hinder
  hing hitler holi holland hollow homeless hometown homicid homosexu hondura honesti hood hoover hopkin horizon
  horrifi hourli hover hoyer hub huddl huffington hugh humbl humor hung hunger hungri hush hussein hype hyper hypocrit
  hypothet hysteria ian idaho identif idiot ignit ilhan illegitim immens immor imparti imped impend imper imperi
  implicit implicitli implor imprison improp improperli impuls inact inadvert incap incit incomplet inconveni incorpor
  incorrect incorrectli increment ind indefinit indiffer induc ineffect infant infight infiltr inflam inflammatori
  influx info infring infuri infus injunct inmat input insan insecur insert instabl instagram instant instantli
  instrument insul intact intel internat interrog intersect interst intim intoler intrigu introduct intrus invent
  invis iphon ire ireland irrelev irrit isil issa italian ivanka jab jacob jam jane janet jean jen jeopard jeopardi
  jeremi jerusalem jess jessica jesus jihadist jill jindal jinp jobless joel jose joy juan julian junior kagan kain
  kaiser karl kate kathleen katrina kay keen kellyann kenneth keyston khan kidnap kirk kirsten kislyak kiss kitchen
  klan klein klux knife knowingli koch kong ku kurd kurdish kyle laboratori labour lag lago lamar lambast lame
  landslid laps laptop latin laud laughter launder lawless lawn lawrenc layer layoff leahi leaker leap lebanon len
  leon lesbian lesser levi levin lewi lewinski lgbt lgbtq liaison librari libyan lifelin lifelong lifestyl lightli
  liken limbaugh limbo linda lip lit literatur liz loath log logist loop loosen loot lord loretta louder loudli
  louisvil loyalist luck lucki lucr lui lung lure luxuri lyndon macron madison magnitud mainland malici malign mall
  mallei manifest mansion mantra marathon marc margaret maria mason matti max maxim mccabe mccaskil mcdonald mcgahn
  meadow meal meaningless meat medal median medium melania melt meltdown meme memoir memor mentor merci merkel messi
  metal metaphor methodologi metoo metric metro metropolitan mick microphon microsoft midwest midwestern mild mileston
  militia mill millionair milwauke mindset minn minus miracl misdemeanor misguid mishandl misl misrepres misstep
  mistaken misunderstand misus mode modifi moin monetari monica monopoli monster moon morgan mortal mosqu motor mourn
  mull municip murkowski muscl museum muster mute myriad myth naacp nadler nafta nail naval nd necess needl neglect
  neglig nelson neo nerv nev newcom newest newsom newsroom newtown nfl nichola nicknam nikki ninth noah nobel nobl
  nois noon northeast northeastern northwest notwithstand nuanc nune nut nyt oakland offshor okla oldest oliv olymp
  omin onslaught opioid optic oral orang orbit orc ore organis orlando orlean orrin orthodoxi osama ostensibli ouster
  outcri outdat outdoor outfit outgo outlaw outlook output outset outsiz outsourc outstand outweigh overdos overdu
  overlap overli overlook overrid overrul oversaw overshadow overst overthrow owe owen palac palin palm pan paperwork
  paradox paragraph pardon parliamentari paso passiv passport patch patienc patron patti payer pbs peacefulli peddl
  penal penetr peopl pepper perez perjuri persecut persona persuas pertain pervas petti pharmaceut phil philip
  philippin phillip philosoph phoenix phoni pickup pill pillar pinterest pioneer pipe pittsburgh plainli plastic plate
  plight plug plummet plural podesta podium poland polish politicaltick poorer poorest pope porn portfolio portland
  portman portrait pot potent pounc powel preach precaut precinct precious precipit predat predominantli pregnanc
  pregnant prejudic prematur premier prep prescrib preval preview princ princeton prod profoundli programm prolifer
  prolong promptli prone prosecutori protestor proudli proxi proxim psycholog psychologi psychologist puerto pullquot
  punit purg purpl purportedli pushback puzzl q qatar qualif quell quest quid quinnipiac quip rachel rack radar ralph
  ramif rampag rampant randi rant rapist ratchet ratifi ratio rational rattl ravag raw ray rd readili reaffirm
  realclearpolit realm rear rebellion rebound recaptcha reckon reclaim reconcil reconcili reconsid reconstruct recreat
  redact redistribut reed reel refug refund refut reign reilli reimburs reinstat relai relentless relentlessli relianc
  reliev reloc remaind reminisc renegoti repercuss replic represent repress reproduct repudi rescind reset reshap
  residenti resili respiratori restart resurg retak retaliatori rethink retire retribut retweet reveng revisit revok
  revolt revolv rewrit rex richest richmond rico rift righteous rightli rigor roar robot rocki roe rogu roil roman
  roof roundtabl rove royal rubber runoff russel rust ruth sabotag sach sacr sacrif saddam sadli saga sail saint salon
  salt salut salvador samuel sanctuari sand sanit santa santorum satellit savag savvi scalis scam scari scath scatter
  schultz scold scorn scratch screw scrutin sebelius secondari secreci secular seed seeker segreg seizur seller semi
  semit senatori sensat seoul sequest sequestr servant seth seventh sexism sexist shaken sham shapiro sharehold sheer
  sheet shell shelv shoe shook shortcom shorter showcas shower shy sic sidewalk sieg sierra silicon silli simon sing
  singapor singer sir sixti sizabl skew skyrocket slaughter slave slew slice slide slim slot slowdown slower slur
  smarter smash smell smooth smuggl snap snow snowden sober soften solar solicit solicitor solidifi somalia song sonia
  sotomayor sour southeast southwest sovereign sovereignti sow spain spar spearhead speci spectacl specter spencer spi
  spicer spill spiral spiritu spite spontan spous sprai sprawl squad squeez stab stack stadium staf stagger stagnat
  stalem stanford stare starter startl statu statutori staunch steadili steam steni stephani stereotyp stern stewart
  steyer sticker stiff stifl stimul sting stockpil stomach stonewal stopgap stormi straightforward stranger straw
  streak stricter strictli stringent strive stroke stronghold studio stunt stymi subcommitte subordin substitut subtl
  subvert suck sudan summar summon supervis supervisor supplement supremaci surgeri surpass surplus suscept suspens
  swamp swap sweden sweet swell swipe swirl switzerland sympathi syndic tack tailor taint takeov tale taliban tall
  tampa tamper tangibl tapper tast taunt taxat technolog teeth telegraph temper tempera tempt tenn terribli texan
  thanksgiv theft theoret therapi therebi theresa thick thinker thirti thompson thoroughli thread thrill throat thrust
  thumb tide tighter tillerson timothi ton toomei toppl torn toughest tourist townhal traction traitor trajectori
  transmiss transmit trauma traumat treason treasur trei tribal tribe tribun tribut trick tricki trickl tripl triumph
  troll truman trumpgop trustworthi tucker tuition tumbl tumultu tunnel turbul turkish tweak twin ty tyranni umbrella
  unansw unarm unawar unbeliev unchang uncl undeni underestim undergo underground undertak undoubtedli unequivoc
  unexpectedli unfavor unfit unfound unidentifi unintend unlaw unlimit unravel unrealist unreason unseat unsettl
  unstabl unsubscrib unsubstanti unsuccess unsuccessfulli unsustain unthink untru upgrad uphil upris uproar upsid
  uptick uranium usat usher utterli vacanc vacant vacuum vanish vape variat vastli vehement veil venezuela ventil venu
  verbal verdict verg verif vessel vest victor viewpoint vigil villain vindic void volodymyr voluntari voluntarili vp
  vy waiv waiver walmart walsh wander wane ward warner warrior wasserman watcher waver wayn weaker wealthiest weed
  weekdai weird whatsoev wheel wherea whisper whistl wholesal wholli wildfir wildli wiretap withdrawn withheld woe
  woke woo worldview worship wow wreck wrestl wrongli wsj wuhan www wyden wyom xl yahoo yang yard yellow youngest z
  zealand zelenski zuckerberg`,
];
