/** Families of words that courts use for one another and that no suffix rule joins: each word to one stem. */
const FAMILIES = new Map(
  (
    [
      ["success", "succeed succeeds succeeded succeeding success successful successfully"],
      ["likel", "likely likelihood likelier"],
      ["fail", "fail fails failed failing failure failures"],
      ["presum", "presume presumes presumed presuming presumption presumptive presumptively"],
      ["injunct", "injunction injunctions injunctive enjoin enjoined enjoining"],
      ["constitution", "constitution constitutional constitutionally"],
      ["deni", "deny denies denied denying denial"],
      ["depriv", "deprive deprives deprived depriving deprivation deprivations"],
      ["indiffer", "indifferent indifference"],
      ["impair", "impair impairs impaired impairing impairment"],
      ["timel", "timely timeliness untimely untimeliness"],
      ["adequat", "adequate adequately adequacy inadequate inadequately inadequacy"],
      ["represent", "represent represents represented representing representation"],
      ["disput", "dispute disputes disputed disputing undisputed"],
      ["exhaust", "exhaust exhausts exhausted exhausting exhaustion unexhausted"],
      ["prejudic", "prejudice prejudices prejudiced prejudicial"],
      ["deficien", "deficient deficiently deficiency deficiencies"],
      ["reason", "reason reasons reasonable reasonably reasonableness unreasonable unreasonably unreasonableness"],
      ["discriminat", "discriminate discriminated discriminating discrimination discriminatory"],
      ["retaliat", "retaliate retaliated retaliating retaliation retaliatory"],
      ["caus", "cause causes caused causing causal causation"],
      ["foresee", "foreseeable foreseeably foreseeability foresee foreseen"],
      ["injur", "injury injuries injure injured injuring injurious"],
      ["abus", "abuse abuses abused abusing abusive"],
      ["explain", "explain explains explained explaining explanation explanations"],
      ["diligen", "diligent diligently diligence"],
      ["credib", "credible credibly credibility"],
      ["plausib", "plausible plausibly plausibility implausible implausibly implausibility"],
      ["negligen", "negligent negligently negligence"],
      ["terminat", "terminate terminates terminated terminating termination"],
    ] as const
  ).flatMap(([stem, words]) => words.split(" ").map((word) => [word, stem] as const)),
);

/**
 * A light English stem: enough that "establishes", "established" and "establishing" meet. Not linguistics: what
 * matters is that a catalog's cue and a court's sentence are cut alike.
 */
export function stemOf(word: string): string {
  let stem = word.toLowerCase().replace(/’/g, "'");
  if (stem.endsWith("'s")) stem = stem.slice(0, -2);
  stem = stem.replaceAll("'", "");
  const family = FAMILIES.get(stem);
  if (family) return family;
  if (stem.length > 4 && stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("ing")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith("ed")) stem = stem.slice(0, -2);
  else if (stem.length > 4 && stem.endsWith("ly")) stem = stem.slice(0, -2);
  else if (stem.length > 7 && stem.endsWith("ion")) stem = stem.slice(0, -3);
  if (stem.length > 3 && stem.endsWith("e")) stem = stem.slice(0, -1);
  // "planned" and "plan", but "well" and "less" keep both.
  if (stem.length > 4 && stem.at(-1) === stem.at(-2) && !/[sl]$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith("y")) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** Words that say nothing of what a test or an element is about. Stems, as `stemOf` makes them. */
const STOP = new Set(
  (
    "a an the of to and or in for on by with at from as that this these those it its is are was were be been being " +
    "has have had having do does did not no nor must may can could would should shall will which who whom whose " +
    "such any all each other than then there here if whether when where under upon into out so but he she they his " +
    "her their him them we our us you i one two also only more most some same court claim case party plaintiff defendant"
  )
    .split(" ")
    .map((word) => stemOf(word)),
);

/** The stems of a phrase, in order; punctuation parts words. */
export function stemsOf(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map(stemOf);
}

/** The stems that carry meaning: stop words and single letters left out, each once. */
export function contentOf(stems: readonly string[]): ReadonlySet<string> {
  return new Set(stems.filter((stem) => stem.length > 1 && !STOP.has(stem)));
}

/** How much of `asked` stands in `given`, 0 to 1; 0 where nothing is asked. */
export function shareOf(asked: ReadonlySet<string>, given: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let shared = 0;
  for (const stem of asked) if (given.has(stem)) shared += 1;
  return shared / asked.size;
}
