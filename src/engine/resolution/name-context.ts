/**
 * What the words beside a bare name say of it: that a case is meant, that a person or another thing is, or nothing.
 * Lists of the words by which courts speak of precedents and of people.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** After the name: "the Winter test", "Brady material", "Terry stop". */
export const LAW_NOUNS = list(
  "court courts test tests framework frameworks standard standards factor factors line lines rule rules doctrine doctrines analysis decision decisions opinion opinions holding holdings inquiry inquiries exception exceptions hearing hearings violation violations error errors material warning warnings waiver waivers prong prongs presumption presumptions principle principles abstention majority dissent dissenters plurality panel progeny balancing formula approach challenge challenges claim claims action stop stops search deference defense bar immunity liability colloquy brief instruction instructions right rights requirement requirements paradigm jurisprudence precedent threshold elements criteria step steps objection objections issue relief remand obligation obligations disclosure discovery considerations guidelines cases case calculus construction limitation",
);

/** Of these, what people have too: "the Robinson case", "a Robinson claim". */
export const OPEN_NOUNS = list(
  "case cases claim claims action actions error errors search stop stops issue right rights brief material discovery relief remand challenge challenges objection objections majority instruction instructions",
);

/** "the holding of Winter", "in violation of Miranda". */
export const LAW_NOUNS_BEFORE_OF = list(
  "holding holdings rule reasoning teaching teachings requirements requirement progeny dictates dictate purposes meaning principles principle command mandate light prong test factors factor application violation logic rationale reach scope standard standards framework interpretation analysis discussion reading import lesson lessons context wake admonition instruction instructions directive guidance approach exception presumption formulation formula conclusion rationale caution warning inquiry categorical bright-line multi-factor two-part three-part four-part two-step three-step two-pronged balancing",
);

/** After the name, the verb by which a decision speaks: "Winter holds". None of these is done by a witness. */
export const LAW_VERBS = list(
  "held holds hold teaches taught instructs instructed requires required forbids forbade governs governed controls controlled overruled overrules established establishes announced clarified clarifies abrogated superseded counsels counseled dictates dictated mandates mandated compels compelled forecloses foreclosed recognizes stands applies emphasizes explains concludes cautioned cautions confirms confirmed reaffirmed reaffirms makes involved involves concerned concerns predates postdates provides supports suggests distinguished arose upheld construed interpreted invalidated permits prohibits precludes addresses addressed adopted reiterated assist assists help helps avail avails",
);

/** With "is", "was", "does": "Smith is distinguishable", "Smith did not hold". */
export const LAW_PREDICATES = list(
  "distinguishable inapposite instructive controlling dispositive inapplicable unavailing misplaced persuasive analogous binding decided overruled superseded illustrative apposite unhelpful on-point point factually directly readily similarly also not",
);

/** After the name, what a person does. */
export const PERSON_VERBS = list(
  "testified testifies argues argued contends contended alleges alleged claims claimed asserts asserted appeals appealed filed files moved moves pleaded pled sued told said says admitted denied replied responded signed drove shot entered lived worked walked ran began asked called reported complained received sought seeks requested refused pointed threatened agreed purchased bought paid owned resides resided lives insists maintains complains urges submits suffered sustained returned arrived left stayed went saw heard knew believed thought wanted tried informed indicated failed fails was who whom whose had has did",
);

/** Of these, what a decision too may be said to do: no witness against a case name by itself. */
export const EITHER_VERBS = list("was has had did failed fails left");

/** Before the name: a person's title or part in the case. */
export const TITLES = list(
  "mr mrs ms miss dr judge justice officer officers detective det sergeant sgt lieutenant lt captain capt deputy agent trooper investigator inspector corporal professor prof attorney warden sheriff chief president governor gov senator sen representative rep secretary mayor director superintendent plaintiff plaintiffs defendant defendants petitioner petitioners appellant appellants appellee appellees respondent respondents claimant claimants movant witness victim decedent father mother brother sister son daughter nurse doctor reverend rev father's counsel messrs codefendant co-defendant debtor relator commissioner magistrate chancellor employee supervisor manager messr",
);

/** Before the name, mid-sentence or at its head: a preposition or signal by which courts go to a precedent. */
export const TOWARD_CASE = list(
  "under citing quoting see cf overruling distinguishing applying unlike post pre pursuant",
);

/** Words that begin sentences in capitals and are no part of a name. */
export const SENTENCE_OPENERS = list(
  "in under the a an but and or nor so yet for as at by on of to from with without within see cf also accord compare contra thus hence therefore however moreover further furthermore indeed here there then than that this these those when where while whereas although though because since if unless until after before during like unlike both neither either not nor only even although again finally first second third fourth next similarly likewise instead nevertheless nonetheless consequently accordingly additionally specifically applying following citing quoting per post pre whether what which who how why our we it its his her their they he she is was were are did does do had has have can could should would may might must all any each every no some such citing relying unlike pursuant according consistent contrary given section because despite until upon via once later recently eg e g i d id ibid",
);

/** After a possessive: what a person has and a decision has not ("Brown's claim", "Winter's attorney"). */
export const PERSON_NOUNS = list(
  "claim claims attorney attorneys counsel lawyer motion motions brief briefs testimony car vehicle truck house home residence apartment wife husband mother father son daughter family conviction convictions sentence appeal argument arguments contention contentions position conduct complaint petition employment property request requests statement statements behavior injury injuries death body hand hands arrest account accounts allegations allegation affidavit deposition expert witness case application assertion assertions theory objection objections failure constitutional right rights trial plea job supervisor employer insurance policy medical physician doctor mental intent knowledge possession person criminal history amended first second proposed",
);
