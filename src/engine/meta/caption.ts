import { partiesColumn } from "./caption-columns.ts";

/** What stands in a line for the parties' places in the case, in any case's caption. */
const ROLE =
  /^[,\s]*(?:[\w-]+[ -])?(?:and )?(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Claimants?|Debtors?|Movants?|Relators?|Intervenors?|Applicants?|Agency|Third[- ]Party)\b.{0,60}$/i;
const TRAILING_ROLE =
  /,?\s+(?:(?:Third-Party|Cross|Counter)[- ]?)?(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Debtors?|Relators?|Applicants?)\b.*$|,\s+(?:Agency|State)\.?$/i;
/** Alone on its line, or behind one case's docket number where several are decided together. */
const VERSUS = /^(?:-\s?|\d{1,4}[-–]\d+\s+)?(?:v|vs|versus|against)\.?(?:\s?-{1,2})?$/i;
const INNER_VERSUS = /\s+(?:v|vs)\.?\s+/;
/** Among small letters "V." is a person's initial. */
const INNER_VERSUS_IN_CAPITALS = /\s+(?:v|vs)\.?\s+/i;
/** Lines of a caption that name no party. */
const NO_PARTY =
  /\bCOURTS?\b|\bCIRCUIT\b|\bDIVISION\b|\bDISTRICT\b(?! ATTORNEY)|\bDOCKET\b|\bNOS?\.|\bPUBLI|\bPRECEDENT|\bDECIDED\b|\bFILED\b|\bARGUED\b|\bSUBMITTED\b|^IN THE\b(?! MATTER)|\bAPPEAL\b|^ORDER\b|\bOPINION\b|^MEMORANDUM\b|^BEFORE\b|^(?:AND )?(?:RECOMMENDATION|ORDER|JUDGMENT|DECISION|RULING|REPORT)\b|^ON\b.*\b(?:PETITION|WRIT|REVIEW|CERTIORARI)\b|\bJUDGE\b|,\s(?:C\.\s?J|P\.\s?J|J|JJ)\.?,?$|\bSUMMARY\b|\bRULING\b|\bCLERK\b|^\d[\d-]*$|^\d+ [A-Z][\w. ]{1,20} ?\d+(?: \(\d{4}\))?$|^\d{4} [A-Z][\w. ]* \d+|^\(?\w+ \d{1,2}, \d{4}/i;
/** A line with " v. " in it that is no caption: another case, an appeal's origin. */
const NO_CAPTION = /\bCOURT\b|\bCITE AS\b|\bAPPEAL\b|\bSEE\b|^\(|[;“”]/i;
/** Descriptions behind a name. */
const DESCRIPTION =
  /,?\s*(?:\(formerly\b|\bet\.? al\b|\bet ux\b|on behalf of|individually|in (?:his|her|its|their) (?:official|individual)|\b(?:d\/b\/a|f\/d\/b\/a|f\/k\/a|a\/k\/a|aka|dba)\b|(?:,\s)as\s|as (?:next friend|guardian|trustee|administrat|executo|personal rep|parent)|personal representative\b|,\strustee\b|,\s\d{4}\s|\ban? (?:(?:\w+ ){1,2}(?:limited|corporation|company|partnership)|individual|minor|person coming under|corporation|municipal|foreign)\b|,\s(?:Attorney General|United States Attorney|Warden|Superintendent|Commissioner,? (?:of )?|Secretary of|Acting|Interim|Sgt|Lt)\b).*$/i;
const IN_RE =
  /^(?:In re\b|In the (?:Matter|Interest|Estate|Guardianship|Marriage) of\b|(?:Matter|Estate|Marriage) of\b|Ex parte\b)/i;
/** An order's own table of what it decides. */
const CASE_NAME = /^(?:Appellate )?case name:\s*(\S.*)$/i;
/** Letters, figures and what stands between a name's words: what a scanner read of a pen's strokes has more. */
const NAME = /^[\p{L}\p{N}\s.,&'’()/:#“”"-]{3,160}$/u;
/** A party's name runs over at most this many lines. */
const LONGEST_NAME = 6;

/** "Smith v. Jones", from the front matter's lines in their columns; null where they show no parties. */
export function captionIn(front: readonly string[]): string | null {
  const named = front.map((line) => CASE_NAME.exec(line.trim())?.[1]).find((name) => name !== undefined);
  if (named !== undefined) return cleaned(named);
  const caption = partiesIn(partiesColumn(front));
  return caption?.split(" v. ").every((name) => NAME.test(name)) ? caption : titleIn(front);
}

/** A web page's or database's title: "Smith v. Jones, 12 F.4th 34 (9th Cir. 2021)", "SMITH v. JONES, (2017)". */
const TITLE =
  /^(\p{Lu}.{1,120}?) v\. (\p{Lu}.{1,120}?),\s+(?:\(\d{4}\)$|\d+ [A-Z][\w. ]{1,20} ?\d+(?:, \d[^()]{0,60})?(?: \([^()]{3,60}\))?(?: - .{0,80})?$|No\. \d)/u;
/** The lines above everything else in which such a title can stand. */
const TITLE_LINES = 4;

function titleIn(front: readonly string[]): string | null {
  for (const line of front.filter((line) => line.trim() !== "").slice(0, TITLE_LINES)) {
    const [, first, second] = TITLE.exec(line.trim()) ?? [];
    if (first && second && !IN_SENTENCE.test(`${first} ${second}`)) return `${cleaned(first)} v. ${cleaned(second)}`;
  }
  return null;
}

/** A small word that no party's name holds: the citation stands in a sentence. */
const IN_SENTENCE =
  /(?:^|\s)(?!(?:of|the|and|for|et|al|ex|rel|in|re|a|an|on|behalf|by|d\/b\/a|de|la|van|von|der|del|to|at|with)\b)\p{Ll}+[’']?\p{Ll}*(?=[\s,.;]|$)/u;

function partiesIn(lines: readonly string[]): string | null {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (IN_RE.test(line) && line.length < 120) return cleaned(whole(lines, i));
    const opens = /^(.{3,80})\sv\.$/.exec(line)?.[1];
    if (opens !== undefined && /\p{L}/u.test(opens) && !NO_CAPTION.test(opens)) {
      const second = below(lines, i);
      if (second) return `${cleaned(opens)} v. ${second}`;
    }
    if (VERSUS.test(line) || /^(?:v|vs)\.\s+\S/i.test(line)) {
      const first = above(lines, i);
      const second = VERSUS.test(line)
        ? below(lines, i)
        : below([line.replace(/^vs?\.\s+/i, ""), ...lines.slice(i + 1)], -1);
      if (first && second) return `${first} v. ${second}`;
    } else if (line.length < 90 && !/\d{2,}/.test(line) && !NO_CAPTION.test(line)) {
      const [first, second] = line.split(/\p{Ll}{2}/u.test(line) ? INNER_VERSUS : INNER_VERSUS_IN_CAPITALS);
      if (first && second) return `${cleaned(first)} v. ${cleaned(second)}`;
    }
  }
  return null;
}

/** A matter's name with the lines on which it runs on. */
function whole(lines: readonly string[], from: number): string {
  const name = [lines[from]!];
  for (let i = from + 1; i < lines.length && name.length < LONGEST_NAME; i += 1) {
    const line = lines[i]!;
    if (line === "" || /[.,;:]$/.test(name.at(-1)!) || ROLE.test(line) || NO_PARTY.test(line)) break;
    name.push(line);
  }
  return name.join(" ");
}

/** The name above "v.": upward over its role, to what is no party's. */
function above(lines: readonly string[], versus: number): string | null {
  const name: string[] = [];
  for (let i = versus - 1; i >= 0 && name.length < LONGEST_NAME; i -= 1) {
    const line = lines[i]!;
    if (line === "" || !/\p{L}{2}|\p{Lu}\.\s?\p{Lu}\./u.test(line)) {
      // A blank line parts two names, unless the one above runs on to the next.
      if (
        name.length > 0 &&
        !/(?:,|\band|&|\bof|\bfor)$/i.test(lines.slice(0, i).findLast((above) => above !== "") ?? "")
      )
        break;
      continue;
    }
    if (/^and$/i.test(line)) {
      name.length = 0; // the first of several parties gives the name
      continue;
    }
    if (ROLE.test(line)) {
      if (name.length > 0) break;
      continue;
    }
    if (NO_PARTY.test(line)) {
      if (name.length > 0) break;
      continue;
    }
    name.unshift(line);
    // A line that begins a name and does not run on from the one above.
    if (i > 0 && /[.;]$/.test(lines[i - 1]!) && !/\b(?:Inc|Co|Corp|Jr|al)\.$/i.test(lines[i - 1]!)) break;
  }
  return name.length > 0 ? cleaned(name.join(" ")) : null;
}

function below(lines: readonly string[], versus: number): string | null {
  const name: string[] = [];
  for (let i = versus + 1; i < lines.length && name.length < LONGEST_NAME; i += 1) {
    const line = lines[i]!;
    if (line === "") continue;
    if (ROLE.test(line) || (NO_PARTY.test(line) && name.length > 0)) break;
    if (NO_PARTY.test(line)) continue;
    name.push(line.replace(TRAILING_ROLE, ""));
    if (TRAILING_ROLE.test(line) || /\.$/.test(line)) break;
  }
  return name.length > 0 ? cleaned(name.join(" ")) : null;
}

/** A name without descriptions, marks and stray signs; capitals made small where all are capitals. */
function cleaned(name: string): string {
  const bare = name
    .replace(TRAILING_ROLE, "")
    .replace(/^RE:\s*/i, "")
    .replace(/\s+/g, " ")
    .replace(DESCRIPTION, "")
    .replace(/^[\s,;:.)*]+|[\s,;:*]+$/g, "");
  const list = bare.split(/;\s+|,\s+(?:and|AND)\s+(?=\p{Lu})/u)[0]!;
  const first = list
    .split(list.length > LONGEST_PARTY ? NEXT_PARTY : AFTER_COMPANY)[0]!
    .replace(/(?<=\p{L}{5})\.$/u, "");
  const capitals = first.replace(/[^\p{Lu}]+/gu, "").length;
  const small = first.replace(/[^\p{Ll}]+/gu, "").length;
  return capitals > small ? titleCase(first) : first.replace(SURNAME_IN_CAPITALS, titleCase);
}

/** Longer than this, commas part several parties. */
const LONGEST_PARTY = 80;
const NO_SUFFIX = String.raw`,\s+(?!(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Co|L\.?P|LLP|N\.A|S\.A|P\.C|P\.A|Jr|Sr|II|III|IV|Local|Lodge|No|Dep't|Department|Bureau|Board|Division|Office)\b)`;
const NEXT_PARTY = new RegExp(NO_SUFFIX, "i");
/** Shorter, the comma behind one company's suffix parts it from the next. */
const AFTER_COMPANY = new RegExp(
  String.raw`(?<=\b(?:Inc\.|LLC|L\.L\.C\.|Ltd\.|Corp\.|Corporation|LLP))${NO_SUFFIX}`,
  "i",
);
/** "Troy AUGUSTO": a database's way to print surnames; shorter capitals are initials ("UMG", "NLRB"). */
const SURNAME_IN_CAPITALS = /(?<![\p{L}.])\p{Lu}[\p{Lu}'’-]{3,}(?![\p{L}\d])/gu;

const SMALL = new Set(["re", "of", "and", "the", "for", "in", "on", "de", "a", "an", "to", "v.", "ex", "rel."]);
const KEPT =
  /^(?:LLC|L\.L\.C\.?|LLP|L\.P\.?|LP|USA|U\.S\.A?\.?|II|III|IV|N\.A\.?|NLRB|NAACP|ASCAP|AFSCME|SEC|FTC|EPA|IRS|FBI|INS|BIA|[A-Z]\.(?:[A-Z]\.)*)[,.]?$/;

function titleCase(name: string): string {
  return name
    .split(" ")
    .map((word, index) => {
      if (KEPT.test(word)) return word;
      const lower = word.toLowerCase();
      if (index > 0 && SMALL.has(lower)) return lower;
      return lower
        .replace(/^mc(?=\p{L}{3})/u, "Mc")
        .replace(/(?:^|[-'’/.]|^Mc)\p{Ll}/gu, (start) => start.slice(0, -1) + start.at(-1)!.toUpperCase());
    })
    .join(" ");
}

/** Organisations are known by their first words, people by their last name. */
const ORGANISATION =
  /\b(?:Inc|Corp|Co|Company|LLC|L\.L\.C|LLP|Ltd|Bank|Ass'n|Association|Department|Dep't|City|County|Town|Village|State|Board|Commission|Committee|University|School|District|United|Insurance|Hospital|Services?|Commissioner|People|Commonwealth|Union|Council|Authority|Agency|Group|Partners|Systems|Trust|Fund|Church|N\.A)\b/i;

/** A party as the opinion will call it in short: the last name of a person, an organisation's first word or two. */
export function shortName(party: string): string {
  const bare = party.replace(/,? (?:Jr|Sr|III|II|IV)\.?$/i, "").trim();
  const words = bare.split(/\s+/);
  if (ORGANISATION.test(bare)) {
    const kept = words.filter((word) => !/^(?:the|a|an)$/i.test(word));
    return /^(?:City|County|Town|Village|State|Board|Department|People|Commonwealth|United|Bank|University)$/i.test(
      kept[0] ?? "",
    )
      ? bare.replace(/,.*$/, "")
      : (kept[0] ?? bare).replace(/,$/, "");
  }
  return words.at(-1) ?? bare;
}
