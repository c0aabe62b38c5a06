/**
 * Cue phrases by what they show, as a lawyer would sort them: each group is one feature, so that the model learns what
 * a group means from few opinions. Matched on a sentence's words in lower case, one blank between them.
 */
const PARTY = `(?:defendants?|plaintiffs?|appellants?|appellees?|petitioners?|respondents?|claimants?|movants?|relators?|intervenors?|government|state|commonwealth|people|county|city|agency|company|insurer|employer|mother|father|husband|wife|trustee|debtor|counsel|dissent|parties|Party|Aa|he|she|they|it|veteran|taxpayer|commissioner|secretary|warden)`;
const ADVERBS = `(?:[ ,]+(?:also|further|next|now|however|then|first|second|finally|instead|correctly|specifically|primarily|essentially|additionally|repeatedly|therefore|does|do|did|not|again|alternatively|apparently|merely))*`;
const COURT_BELOW = `(?:(?:district|trial|circuit|superior|lower|family|juvenile|bankruptcy|probate|chancery|magistrate|state|county|justice|municipal|original|motion|post-conviction|pcr|habeas|common pleas) (?:court|judge)|hearing officer|administrative law judge|immigration judge|alj|ij|bia|board|jury|commission|appeals council|court of appeals|magistrate|referee|arbitrator|master|chancellor|judge)`;
const ME = `(?:we|i|the court|this court|court|the board|the undersigned|the panel)`;

export const CUES = {
  "a party contends": new RegExp(
    String.raw`\b${PARTY}(?:'s?)?${ADVERBS}[ ,]+(?:argu(?:es?|ed|ing)|contends?|contended|asserts?|asserted|claims?|claimed|maintains?|maintained|submits?|submitted that|urges?|urged|insists?|insisted|posits?|challeng(?:es?|ed)|complains?|complained|relies|rely|responds?|responded|counters?|countered|suggests?|suggested|objects?|raises?|points? (?:to|out)|seeks?|asks?|takes? (?:issue|the position)|believes?|disagrees?|concedes?|acknowledges?|disputes?|attacks?|faults?|invokes?|cites?)\b`,
  ),
  "in a party's view":
    /\b(?:according to (?:the )?(?:defendants?|plaintiffs?|appellants?|petitioners?|respondents?|government|state|Party|Aa)|(?:s|s'|'s) (?:argument|contention|position|theory|view|claim|first issue|second issue|third issue|sole issue|point|assignments? of error|brief|objection) (?:is|that|was)|in (?:its|his|her|their) (?:brief|motion|reply|petition|first|second|third|fourth|sole|final)|(?:first|second|third|fourth|fifth|sole|only) (?:issue|point|assignment|claim|contention|argument|ground)|argument that|contention that|by (?:his|her|its|their) (?:first|second|third|sole))\b/,
  alleges: /\b(?:alleg(?:es?|ed|ing|ation|ations)|complaint|pleading|averred|avers)\b/,
  "argues somewhere":
    /\b(?:argu(?:es?|ed|ing|ment|ments)|contend(?:s|ed|ing)?|contention|assert(?:s|ed|ing)?|maintain(?:s|ed)|claim(?:s|ed|ing)? (?:that|to))\b/,
  "the question is":
    /\b(?:(?:the|this|first|second|central|sole|only|primary|key|threshold|remaining|critical) (?:question|issue|issues|questions|inquiry|dispute)s? (?:is|are|before|presented|here|on appeal|raised|in this|then|becomes)|we (?:must|are asked to|next|now|turn|first|need to) ?(?:decide|determine|consider|address|turn|resolve|examine)|at issue is|presents? (?:the|a|two|three|one|several) (?:question|issue)|we granted|certified question)/,
  whether: /\bwhether\b/,
  "we hold": new RegExp(
    String.raw`\b${ME} (?:\w+ly |also |therefore |thus |must |further |cannot |do not |does not |again |now |accordingly |hereby |nonetheless )*(?:hold|holds|conclude|concludes|find|finds|agree|agrees|disagree|disagrees|reject|rejects|determine|determines|decline|declines|overrule|overrules|sustain|sustains|discern|discerns|see no|sees no|perceive|perceives|say|are persuaded|is persuaded|are not persuaded|is not persuaded|are satisfied|is satisfied|are unpersuaded|are convinced|are constrained|adopts?|denies|grants)\b`,
  ),
  "we do": new RegExp(String.raw`^(?:\S+ ){0,4}?${ME}\b`),
  "therefore at the start":
    /^(?:accordingly|therefore|thus|consequently|hence|as a result|because of this|for (?:these|the|this|those|all) (?:\w+ )?(?:reasons?)|in (?:sum|short|conclusion|light of|view of)|on this record|given|under these circumstances|so|based on)\b/,
  "therefore inside":
    /\b(?:therefore|accordingly|thus|for the (?:foregoing|following|above) reasons|for these reasons|for those reasons|for this reason|it follows)\b/,
  "is granted":
    /\b(?:is|are|be|hereby|should be|must be|will be|shall be) (?:\w+ ){0,2}(?:denied|granted|affirmed|reversed|vacated|remanded|dismissed|overruled|sustained|ordered|adjudged|decreed|modified|quashed|stayed|abated|set aside|enjoined)\b/,
  "we decree":
    /\b(?:we|court|and|must|accordingly|therefore|hereby) (?:\w+ )?(?:affirm|affirms|reverse|reverses|vacate|vacates|remand|remands|dismiss|dismisses|deny|denies|grant|grants|quash|orders?)\b/,
  ordered:
    /\b(?:it is (?:hereby |so |further |therefore )*ordered|so ordered|ordered that|orders? (?:that|the)|judgment (?:is |of .{0,60} is )?affirmed|the clerk (?:of (?:the )?court )?(?:is|shall|will)|an appropriate order|separate order|day of|within \S+ days)\b/,
  affirmed: /(?:^|\. )(?:affirmed|reversed|vacated|dismissed|remanded|denied|granted|petition denied|so ordered)\b/,
  filed:
    /\b(?:filed|moved (?:to|for)|appeal(?:s|ed)|petition(?:s|ed) for|removed|sued|brought (?:this|an|a|suit)|commenced|served|answered|noticed|sought|requested|notice of appeal|amended complaint|motion (?:to|for)|reply|pro se|docketed|oral argument|hearing)\b/,
  appealed:
    /\b(?:this|timely|now|direct|an|on|the|cross)? ?(?:appeals? (?:followed|ensued|from|the|his|her|their|a)|appealed|appeal followed|notice of appeal|petition(?:s|ed) for (?:review|rehearing|certiorari))\b/,
  "ruled below": new RegExp(
    String.raw`\b${COURT_BELOW} (?:\w+ )?(?:granted|denied|found|ruled|held|concluded|entered|dismissed|sentenced|ordered|instructed|overruled|sustained|affirmed|determined|rejected|adopted|convicted|recommended|imposed|reversed|issued|agreed|explained|stated|noted|returned|appointed|awarded|refused|allowed|conducted|heard|terminated|reasoned|observed)\b`,
  ),
  "the court below": new RegExp(String.raw`\b${COURT_BELOW}\b`),
  "review standard":
    /\b(?:we review|(?:is|are) reviewed|reviewed? (?:de novo|for)|standard of review|de novo|abuse of discretion|abuses? its discretion|clearly erroneous|clear error|substantial evidence|plain error|deferential|great deference|review is|on review|appellate court|reviewing court)\b/,
  must: /\b(?:must|shall|may not|may|required? to|need not|cannot)\b/,
  "must show":
    /\b(?:must (?:first |also |then |clearly )?(?:show|establish|prove|demonstrate|allege|plead|make|satisfy|meet|have)|burden (?:of|is|to|on)|bears? the burden|to (?:prevail|state a|establish|succeed|warrant|obtain|demonstrate|prove|show|make out|sustain|survive|qualify))\b/,
  elements:
    /\b(?:elements?|factors?|prongs?|(?:two|three|four|five|multi)-(?:part|prong|step|factor)\w*|test|requirements?|framework|inquiry|standard)\b/,
  "law provides":
    /(?:§|\b(?:statute|act|rule|code|section|article|amendment|constitution|guidelines?|regulations?|legislature|congress|ordinance)s?)\b.{0,60}\b(?:provides?|requires?|prohibits?|permits?|authorizes?|governs?|states?|allows?|defines?|directs?|creates?|applies|mandates?|establishes|gives|vests?|empowers|protects?|guarantees?|imposes?|says|reads)\b/,
  generally:
    /\b(?:generally|ordinarily|typically|usually|always|never|in general|as a general (?:rule|matter)|well[ -](?:settled|established)|axiomatic|fundamental|long (?:held|recognized)|it is settled|presum(?:ed|ption|es)|is defined as|means|is (?:an?|the) (?:extraordinary|question|matter|term|doctrine|rule)|entitled to|only (?:if|when|where)|unless|if the|when an?|where an?|whenever|a person|any)\b/,
  "precedent held":
    /\b(?:(?:supreme court|court of appeals|circuit|this court|we|our court|courts|court in|panel|legislature) (?:has|have|had)? ?(?:\w+ )?(?:held|recognized|explained|said|made clear|observed|long|repeatedly|consistently|emphasized|identified|articulated|set forth|instructed|cautioned|defined|reiterated|clarified)|(?:held|explained|recognized|observed|stated|holding|noting) that)\b/,
  "this case":
    /\b(?:here|in this case|in the (?:present|instant) (?:case|matter|action)|the case at (?:bar|hand)|this record|the record (?:shows|reflects|contains|supports|is|does|before)|on these facts|under these circumstances|under the circumstances|in this instance|as here|present here|in this matter|at issue here|the facts of this case|present case|unlike|like the)\b/,
  because: /\b(?:because|since|given that|in light of|due to|inasmuch)\b/,
  however:
    /^(?:however|but|although|while|nevertheless|nonetheless|still|yet|even (?:if|assuming|though)|instead|rather|to be sure|granted|of course|that said|on the other hand|by contrast|contrary to|moreover|furthermore|further|additionally|in addition|indeed|similarly|likewise|also|finally|in fact|simply put|in other words|for example|for instance|specifically|put differently)\b/,
  "weighs evidence":
    /\b(?:evidence (?:shows|showed|supports?|supported|established|was|is|that|presented|does|in)|the record|no evidence|nothing in|there (?:is|was|are|were) (?:no|nothing|ample|sufficient|some|evidence)|suggests?|indicates?|demonstrates?|reveals?|supports?|sufficient(?:ly)?|insufficient|consistent with|reasonable|reasonably|plainly|clearly|merely|simply|fails? to (?:show|explain|identify|address))\b/,
  "told facts":
    /\b(?:testified|told|said|saw|arrived|drove|called|went|observed|stopped|searched|arrested|signed|hired|fired|worked|born|lived|met|purchased|sold|paid|received|reported|informed|discovered|treated|diagnosed|began|started|asked|walked|ran|struck|hit|shot|fell|took|gave|sent|told|moved into|returned|left|came|entered into|agreed|employed|resided|married|divorced)\b/,
  "things of facts":
    /\b(?:officers?|police|detective|deputy|vehicle|car|truck|house|residence|apartment|agreement|contract|incident|injury|injuries|hospital|doctor|dr|victim|children|child|daughter|son|street|highway|gun|firearm|drugs?|marijuana|cocaine|property|company|employee|phone|pain|symptoms|medical|treatment|a\.?m|p\.?m|january|february|march|april|june|july|august|september|october|november|december)\b/,
  "no merit":
    /\b(?:without merit|no merit|meritless|unavailing|unpersuasive|lacks? merit|misplaced|not persuasive|not well taken|no error|(?:did|does) not err|did not abuse|erred (?:in|by|when)|abused its discretion|no abuse|harmless|is (?:overruled|sustained|rejected|denied)|is (?:not )?(?:entitled|persuasive|barred|moot|waived|forfeited|preserved|sufficient|insufficient)|(?:has|have) (?:not )?(?:shown|established|demonstrated|met|stated|failed|waived|forfeited|satisfied)|(?:cannot|could not) (?:show|establish|prevail|demonstrate|succeed)|(?:argument|claim|contention|challenge)s? (?:fails?|is|are|lacks?|must))\b/,
  convicted:
    /\b(?:convicted|pleaded guilty|pled guilty|pleaded|pled|indicted|charged (?:with|by)|sentenced (?:to|him|her)|verdict|jury (?:found|returned|convicted)|guilty plea|arraigned|indictment|plea agreement|imprisonment|incarcerated|probation)\b/,
  notice:
    /\b(?:not (?:for|to be) publi(?:cation|shed)|unpublished|precedential|counsel for|attorneys? for|before|circuit judges?|district judge|chief judge|magistrate judge|judges|justices?|jj?|concur|concurs|concurring|per curiam|argued|submitted|decided|appeal from|slip opinion|clerk|appellant|appellee|plaintiff-appell\w+|defendant-appell\w+|esq|llp|respondent|no|page)\b/,
  "who decides":
    /\b(?:delivered the opinion|filed an? (?:opinion|dissent|concurr\w+)|opinion (?:by|of)|joined|sitting by designation|participat\w+)\b/,
  defines:
    /\b(?:we refer to|hereinafter|referred to as|collectively|the following (?:facts|background)|facts are|taken from|as follows|undisputed facts)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Cue = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as readonly Cue[];

/** What a heading says of the part of the opinion under it. */
export const HEADINGS = {
  background: /\b(?:background|facts?|factual|history|statement of the case|evidence|trial|testimony|underlying)\b/,
  procedure: /\b(?:procedur\w+|proceedings?|posture|prior proceedings|travel)\b/,
  standard:
    /\b(?:standards?|applicable law|governing law|legal framework|legal standard|principles|scope of review|law)\b/,
  discussion: /\b(?:discussion|analysis|merits|argument|application|reasons|opinion|decision|issues? [ivx\d]+)\b/,
  conclusion: /\b(?:conclusions?|disposition|order|decree|relief|judgment)\b/,
  issue: /\b(?:issues?|questions? presented|assignments? of error|points? of error|contentions)\b/,
  separate: /\b(?:concurr\w+|dissent\w+)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;
