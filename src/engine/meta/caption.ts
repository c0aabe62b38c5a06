/** What stands in a line for the parties' places in the case, in any case's caption. */
const ROLE =
  /^[,\s]*(?:[\w-]+[ -])?(?:and )?(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Claimants?|Debtors?|Movants?|Relators?|Intervenors?|Third[- ]Party)\b.{0,60}$/i;
const TRAILING_ROLE =
  /,?\s+(?:(?:Third-Party|Cross|Counter)[- ]?)?(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Debtors?|Relators?)\b.*$/i;
const VERSUS = /^(?:-\s?)?(?:v|vs|versus|against)\.?(?:\s?-)?$/i;
const INNER_VERSUS = /\s+(?:v|vs)\.?\s+/i;
/** Lines of a caption that name no party. */
const NO_PARTY =
  /\bCOURTS?\b|\bCIRCUIT\b|\bDIVISION\b|\bDISTRICT\b(?! ATTORNEY)|\bDOCKET\b|\bNOS?\.|\bPUBLI|\bPRECEDENT|\bDECIDED\b|\bFILED\b|\bARGUED\b|\bSUBMITTED\b|^IN THE\b(?! MATTER)|\bAPPEAL\b|^ORDER\b|\bOPINION\b|^MEMORANDUM\b|^BEFORE\b|\bSUMMARY\b|\bRULING\b|^JUDGE\b|\bCLERK\b|^\d[\d-]*$|^\(?\w+ \d{1,2}, \d{4}/i;
/** A line with " v. " in it that is no caption: another case, an appeal's origin. */
const NO_CAPTION = /\bCOURT\b|\bCITE AS\b|\bAPPEAL\b|\bSEE\b|^\(|[;“”]/i;
/** Descriptions behind a name. */
const DESCRIPTION =
  /,?\s*(?:\bet al\b|\bET AL\b|\bet ux\b|on behalf of|individually|in (?:his|her|its|their) (?:official|individual)|\b(?:d\/b\/a|f\/d\/b\/a|f\/k\/a|a\/k\/a|aka|dba)\b|as (?:next friend|guardian|trustee|administrat|executo|personal rep|parent)|\ba (?:minor|corporation|municipal|foreign)\b|,\s(?:Attorney General|United States Attorney|Warden|Superintendent|Commissioner of|Secretary of|Acting)\b).*$/i;
const IN_RE = /^(?:In re\b|In the Matter of\b|Matter of\b|Ex parte\b)/i;
/** A party's name runs over at most this many lines. */
const LONGEST_NAME = 6;

/** Columns of a caption's line: its left part is the parties', the right one the docket's. */
function leftColumn(line: string): string {
  return (
    line
      .split(/\s{3,}|\s*[)§|]\s*|\t/)
      .find((part) => part.trim() !== "")
      ?.trim() ?? ""
  );
}

/** "Smith v. Jones", from the front matter's lines; null where they show no parties. */
export function captionIn(front: readonly string[]): string | null {
  const lines = front.map(leftColumn);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (IN_RE.test(line) && line.length < 120) return cleaned(line);
    const opens = /^(.{3,80})\sv\.$/.exec(line)?.[1];
    if (opens !== undefined && !NO_CAPTION.test(opens)) {
      const second = below(lines, i);
      if (second) return `${cleaned(opens)} v. ${second}`;
    }
    if (VERSUS.test(line) || /^(?:v|vs)\.\s+\S/i.test(line)) {
      const first = above(lines, i);
      const second = VERSUS.test(line)
        ? below(lines, i)
        : below([line.replace(/^vs?\.\s+/i, ""), ...lines.slice(i + 1)], -1);
      if (first && second) return `${first} v. ${second}`;
    } else if (line.length < 90 && INNER_VERSUS.test(line) && !/\d{2,}/.test(line) && !NO_CAPTION.test(line)) {
      const [first, second] = line.split(INNER_VERSUS);
      if (first && second) return `${cleaned(first)} v. ${cleaned(second)}`;
    }
  }
  return null;
}

/** The name above "v.": upward over its role, to what is no party's. */
function above(lines: readonly string[], versus: number): string | null {
  const name: string[] = [];
  for (let i = versus - 1; i >= 0 && name.length < LONGEST_NAME; i -= 1) {
    const line = lines[i]!;
    if (line === "" || !/\p{L}{2}/u.test(line)) {
      // A blank line parts two names, unless the one above runs on to the next.
      if (
        name.length > 0 &&
        !/(?:,|\band|&|\bof|\bfor)$/i.test(lines.slice(0, i).findLast((above) => above !== "") ?? "")
      )
        break;
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
  const first = bare.split(/;\s+|,\s+(?:and|AND)\s+(?=\p{Lu})/u)[0]!;
  const capitals = first.replace(/[^\p{Lu}]+/gu, "").length;
  const small = first.replace(/[^\p{Ll}]+/gu, "").length;
  return capitals > small ? titleCase(first) : first;
}

const SMALL = new Set(["of", "and", "the", "for", "in", "on", "de", "a", "an", "to", "v.", "ex", "rel."]);
const KEPT =
  /^(?:LLC|L\.L\.C\.?|LLP|L\.P\.?|LP|USA|U\.S\.A?\.?|II|III|IV|N\.A\.?|NLRB|SEC|FTC|EPA|IRS|FBI|INS|BIA|[A-Z]\.(?:[A-Z]\.)*)[,.]?$/;

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
