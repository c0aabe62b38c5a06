const TITLE =
  /^(?:(?:Hon(?:orable|\.)?|The Honorable)\s)?(?:(?:(?:UNITED STATES|United States|U\.\s?S\.)\s?)?(?:(?:CHIEF|Chief|SENIOR|Senior|CIRCUIT|Circuit|DISTRICT|District|MAGISTRATE|Magistrate|BANKRUPTCY|Bankruptcy|PRESIDING|Presiding|ASSOCIATE|Associate|SUPERIOR COURT|Superior Court|VICE|Vice|STATES)\s)*)(?:UNITED STATES DISTRICT |United States District )?(?:JUDGE|Judge|JUSTICE|Justice|CHANCELLOR|Chancellor|C\.J\.|P\.J\.|J\.)[.,]?$/;
const SIGNED = /^(?:\/s\/|s\/|\/S\/)\s*(?:(?:Hon\.|Honorable|Judge)\s)?(.{3,50})$/;
const NAME =
  /^(?:Hon(?:orable|\.)\s)?((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]+(?:,? (?:Jr|Sr|JR|SR|III|II|IV)\.?)?),?$/u;
const NAME_AND_TITLE = /^((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]+(?:,? (?:Jr|Sr)\.)?),\s+(.*)$/u;
const PANEL = /^(?:Before|BEFORE|Before:|PRESENT:|Present:)[:\s]+(.{5,160})$/;
const PRESIDING =
  /^(?:JUDGE|Judge|Hon\.|HON\.|PRESENT:\s+HON\.)[:\s]+((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]+)/u;

/** The judge who signs: a name above a judge's title, or a signed name, among the opinion's last lines. */
export function signerIn(end: readonly string[]): string | null {
  for (let i = end.length - 1; i >= 0; i -= 1) {
    const both = NAME_AND_TITLE.exec(end[i]!);
    if (both && TITLE.test(both[2]!)) return neat(both[1]!);
    if (!TITLE.test(end[i]!)) continue;
    for (let above = i - 1; above >= 0 && above >= i - 3; above -= 1) {
      const name = SIGNED.exec(end[above]!)?.[1] ?? NAME.exec(end[above]!)?.[1];
      if (name && !/\b(?:SO ORDERED|DISTRICT|COURT|CLERK)\b/i.test(name)) return neat(name);
    }
  }
  for (let i = end.length - 1; i >= 0; i -= 1) {
    const signed = SIGNED.exec(end[i]!);
    if (signed) return neat(signed[1]!);
  }
  return null;
}

/** The panel or the judge whom the front matter names. */
export function judgeInFront(front: readonly string[]): string | null {
  for (let i = 0; i < front.length; i += 1) {
    const presiding = front[i]!.split(/\s{3,}/)
      .map((part) => PRESIDING.exec(part.trim())?.[1])
      .find((name) => name);
    if (presiding) return neat(presiding) || null;
    const panel =
      PANEL.exec(front[i]!.replace(/\s+/g, " "))?.[1] ?? (/^Before:?$/i.test(front[i]!) ? front[i + 1] : undefined);
    if (panel && /\p{Lu}/u.test(panel)) {
      const judges = neat(
        panel.replace(
          /,?\s*(?:(?:Chief|Senior|Circuit|District|Presiding|Appellate) )*(?:Judges?|Justices?|[CP]\.\s?J|JJ|J)\b.*$/i,
          "",
        ),
      );
      if (judges !== "") return judges;
    }
  }
  return null;
}

/** Capitals made small, stray marks off: "KENNETH M. KARAS" as "Kenneth M. Karas". */
export function neat(name: string): string {
  return name
    .replace(/[*\d_]+$/g, "")
    .replace(/^(?:The )?(?:Hon(?:orable\b|\.))\s+/i, "")
    .replace(/\s+/g, " ")
    .replace(/[\s,;:.]+$/, "")
    .replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) =>
      /^(?:II|III|IV)$/.test(word)
        ? word
        : word
            .replace(/^MC(?=\p{Lu}{3})/u, "Mc")
            .replace(/(?<=^|[-'’]|^Mc)\p{Lu}+/gu, (run) => run[0]! + run.slice(1).toLowerCase()),
    )
    .trim();
}
