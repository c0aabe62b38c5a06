/**
 * Cue phrases by what they show, as a lawyer would sort them: each group is one feature, so that the model learns what
 * a group means from few opinions. Matched on a sentence's words in lower case, one blank between them.
 */
export const CUES = {
  "a party argues":
    /\b(?:argu(?:es?|ed|ing)|contend(?:s|ed|ing)?|assert(?:s|ed|ing)?|claim(?:s|ed) that|maintain(?:s|ed)|submit(?:s|ted) that|urg(?:es?|ed)|insist(?:s|ed)|challeng(?:es?|ed|ing)|complain(?:s|ed)|rel(?:ies|ied) on|respond(?:s|ed)|counter(?:s|ed)|suggest(?:s|ed)|oppos(?:es?|ed)|object(?:s|ed)|alleg(?:es?|ed|ing)|point of error|assign(?:s|ment|ments) (?:of )?error)\b/,
  "the question is":
    /\b(?:(?:question|issue|issues|questions|inquiry)\b.{0,60}\b(?:is|are|whether|before us|presented)|we (?:must|are asked to|next) (?:decide|determine|consider|address)|whether)\b/,
  "we hold":
    /\b(?:(?:we|court|i|board|panel) (?:\w+ )?(?:hold|holds|conclude|concludes|find|finds|agree|agrees|disagree|disagrees|reject|rejects|determine|determines|decline|declines|overrule|discern|see no|perceive|are persuaded|is persuaded|are not persuaded|is not persuaded|are satisfied|is satisfied))\b/,
  therefore:
    /^(?:accordingly|therefore|thus|consequently|hence|as a result|for (?:these|the|this|those) (?:foregoing |following |above |same |reasons?)+)|\b(?:therefore|accordingly|for the (?:foregoing|following|above) reasons|for these reasons|for those reasons|for this reason)\b/,
  decree:
    /\b(?:is|are|be|hereby|is hereby|we|and) (?:\w+ )?(?:denied|granted|affirmed?|reversed?|vacated?|remand(?:ed)?|dismiss(?:ed)?|overruled|sustained|ordered|adjudged|decreed|modified|quashed|stayed)\b/,
  ordered:
    /\b(?:it is (?:hereby |so |further |therefore )*ordered|so ordered|ordered that|judgment (?:is |of .{0,60} is )?affirmed|petition .{0,40}(?:denied|granted|dismissed)|affirmed\.?$|we affirm|we reverse|we vacate|we remand|we dismiss|we deny|we grant)\b/,
  "filed or moved":
    /\b(?:filed|moved (?:to|for)|appeal(?:s|ed)|petition(?:s|ed) for|removed|sued|brought (?:this|an|a|suit)|commenced|served|answered|timely|noticed|entered (?:a |an )?(?:judgment|order)|sought|seeks|requested|notice of appeal|amended complaint|motion (?:to|for))\b/,
  "ruled below":
    /\b(?:(?:district|trial|circuit|superior|lower|family|juvenile|bankruptcy|probate|appellate|magistrate|hearing|immigration|administrative law|chancery) (?:court|judge)|alj|ij|bia|jury|commission|court of appeals|magistrate) (?:\w+ )?(?:granted|denied|found|ruled|held|concluded|entered|dismissed|sentenced|ordered|instructed|overruled|sustained|affirmed|determined|rejected|adopted|convicted|recommended|imposed|reversed|issued|agreed|explained|stated|noted)\b/,
  "review standard":
    /\b(?:we review|reviewed? (?:de novo|for)|standard of review|de novo|abuse of discretion|clearly erroneous|clear error|substantial evidence|plain error|deferential|review is)\b/,
  "law asks":
    /\b(?:must (?:show|establish|prove|demonstrate|allege|be|have|also|consider|determine|plead)|elements?|requires?|required to|burden|factors?|prongs?|test|entitled to|may not|may be|shall|only (?:if|when|where)|unless|in order to|to (?:prevail|state|establish|succeed)|presum(?:ed|ption|es)|is defined as|means|provides(?: that)?|prohibits|permits|authorizes|governs|applies (?:to|when|where)|generally|ordinarily|well[ -]settled|well established|axiomatic)\b/,
  "precedent held":
    /\b(?:(?:supreme court|court of appeals|circuit|this court|we|our court|courts) (?:has|have) (?:\w+ )?(?:held|recognized|explained|stated|said|noted|made clear|observed|found|concluded|long|repeatedly|consistently|emphasized|identified|adopted)|(?:held|explained|recognized|observed|stated) that)\b/,
  "this case":
    /\b(?:here|in this case|in the present case|in the instant case|the case at (?:bar|hand)|this record|the record (?:shows|reflects|contains|supports|is|does)|on these facts|under these circumstances|in this instance|as here|present here|in this matter|at issue here)\b/,
  reasons:
    /\b(?:because|since|although|while|however|nevertheless|nonetheless|moreover|furthermore|indeed|instead|rather|even if|even assuming|to the extent|in light of|given that|contrary to|by contrast|similarly|likewise|in other words|that is|simply|merely|clearly)\b/,
  testified:
    /\b(?:testif(?:ied|y|ies)|testimony|told|said|stated that|saw|arrived|drove|called|went|observed|stopped|searched|arrested|signed|hired|fired|worked|injured|born|lived|met|purchased|sold|paid|received|reported|informed|discovered|treated|diagnosed|exhibit|affidavit|deposition|officer|police|agreement|contract|incident|injury|hospital|doctor|vehicle)\b/,
  "no merit":
    /\b(?:without merit|meritless|unavailing|unpersuasive|fails?|failed to|lacks merit|misplaced|not persuasive|no error|did not err|did not abuse|erred|abused its discretion|no abuse|insufficient|sufficient|is entitled|not entitled|has not (?:shown|established|demonstrated|met)|has (?:shown|established|demonstrated|met|stated))\b/,
  conviction:
    /\b(?:convicted|pleaded guilty|pled guilty|pleaded|indicted|charged with|sentenced to|verdict|jury (?:found|returned|convicted)|guilty plea|arraigned|trial began)\b/,
  notice:
    /\b(?:not (?:for|to be) publi(?:cation|shed)|unpublished|precedential|counsel|attorneys? for|before:?|circuit judges?|district judge|chief judge|magistrate judge|j{1,2}\b|concur|concurs|per curiam|filed|argued|submitted|decided|appeal from|slip opinion|argued and submitted|oral argument|clerk)\b/,
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
