import type { CitationKind } from "../../annotations.ts";
import { lettersTable } from "./letters.ts";

/**
 * Codes cited by a fixed name. One line a code: its standard abbreviation, then the other ways it is written,
 * parted by "|" (letters alone are compared: see `letters.ts`). Codes of the form "State Subject Code" are read by
 * grammar, not listed: see `named-code.ts`.
 */
export interface Code {
  readonly name: string;
  readonly kind: Extract<CitationKind, "statute" | "regulation">;
}

const rows = (kind: Code["kind"], table: string): [string, Code][] =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.trim().split("|");
      const code: Code = { name: names[0]!, kind };
      return names.map((name): [string, Code] => [name, code]);
    });

/** Codes that a title or volume number precedes: "42 U.S.C. § 1983", "735 ILCS 5/2-615". */
export const TITLED_CODES = lettersTable<Code>([
  ...rows(
    "statute",
    `U.S.C.|U.S.C.A.|U.S.C.S.|U.S.C. Ann.|U.S. Code|United States Code|United States Code Annotated|USC App.|U.S.C. App.
Stat.
Del. C.|Del. Code|Del. Code Ann.|Delaware Code
ILCS|Ill. Comp. Stat.|Ill. Comp. Stat. Ann.|Illinois Compiled Statutes
Pa.C.S.|Pa. C.S.A.|Pa. Cons. Stat.|Pa. Cons. Stat. Ann.|Pa.C.S. Ann.|Pa. Cons. Stat. §
P.S.|Pa. Stat.|Pa. Stat. Ann.|Pa. P.S.
V.S.A.|Vt. Stat. Ann.
M.R.S.|M.R.S.A.|Me. Rev. Stat.|Me. Rev. Stat. Ann.
L.P.R.A.|P.R. Laws Ann.|P.R. Laws
O.S.|O.S.A.|Okla. Stat.|Okla. Stat. Ann.
G.C.A.|Guam Code Ann.
V.I.C.|V.I. Code Ann.|V.I. Code
CMC|N. Mar. I. Code
R.I. Gen. Laws
D.C. Code`,
  ),
  ...rows(
    "regulation",
    `C.F.R.|Code of Federal Regulations|C.F.R. Part|CFR Part
Fed. Reg.|Federal Register|F.R.
NYCRR|N.Y.C.R.R.|N.Y. Comp. Codes R. & Regs.|NYCRR Part
Cal. Code Regs.|CCR|Cal. Code of Regs.|Cal. Code Regs. tit.|California Code of Regulations
Ill. Adm. Code|Ill. Admin. Code
Tex. Admin. Code|TAC|Texas Administrative Code
Pa. Code|Pennsylvania Code|Pa. Admin. Code
N.C.A.C.|N.C. Admin. Code
D.C.M.R.|DCMR
C.M.R.|Mass. Code Regs.|CMR
N.J.A.C.
Va. Admin. Code|VAC
Ind. Admin. Code|IAC
Del. Admin. Code
OAC
Code Colo. Regs.|CCR
NMAC`,
  ),
]);

/** Codes that stand alone before the section: "RCW 9.94A.525", "ERISA § 502(a)". */
export const ACRONYM_CODES = lettersTable<Code>([
  ...rows(
    "statute",
    `RCW|Wash. Rev. Code|Wash. Rev. Code Ann.
ORS|Or. Rev. Stat.
KRS|Ky. Rev. Stat.|Ky. Rev. Stat. Ann.
NRS|Nev. Rev. Stat.|Nev. Rev. Stat. Ann.
A.R.S.|Ariz. Rev. Stat.|Ariz. Rev. Stat. Ann.
HRS|Haw. Rev. Stat.
MCA|Mont. Code Ann.
MCL|M.C.L.A.|M.C.L.S.|Mich. Comp. Laws|Mich. Comp. Laws Ann.|MSA
SDCL|S.D. Codified Laws
RSMo|Mo. Rev. Stat.
C.R.S.|Colo. Rev. Stat.
O.C.G.A.|Ga. Code Ann.
RSA|N.H. Rev. Stat. Ann.
La. R.S.|La. Rev. Stat.|La. Rev. Stat. Ann.|LSA-R.S.|LSA R.S.
R.S.
La. C.C.|La. Civ. Code|La. Civ. Code Ann.|LSA-C.C.
La. C.Cr.P.|La. Code Crim. P.|La. Code Crim. Proc.|C.Cr.P.
La. C.C.P.|La. Code Civ. P.|La. Code Civ. Proc.|C.C.P.
La. C.E.|La. Code Evid.
La. Ch.C.|La. Child. Code
C.C.
K.S.A.|Kan. Stat. Ann.
N.J.S.A.|N.J. Stat. Ann.|N.J.S.
NMSA 1978|NMSA|N.M. Stat. Ann.|N.M.S.A. 1978|N.M.S.A.
N.D.C.C.|N.D. Cent. Code
N.C.G.S.|N.C. Gen. Stat.|N.C.G.S.A.|G.S.
W.S.|Wyo. Stat. Ann.|Wyo. Stat.
N.Y. C.P.L.R.|CPLR|NY CPLR
N.Y. C.P.L.|CPL|NY CPL
RPAPL
RPTL
RPL
EPTL
SCPA
BCL
VTL
FCA|Family Ct. Act|Family Court Act
R.C.|Ohio Rev. Code|Ohio Rev. Code Ann.|Ohio R.C.
T.C.A.|Tenn. Code Ann.
U.C.A.|Utah Code Ann.|Utah Code
I.C.|Ind. Code|Idaho Code|IC
AS|Alaska Stat.
A.C.A.|Ark. Code Ann.
G.L.|M.G.L.|M.G.L.A.|Mass. Gen. Laws|Mass. Gen. Laws Ann.|M.G.L. A.
R.I.G.L.
F.S.|Fla. Stat.|Fla. Stat. Ann.
V.T.C.A.
C.G.S.|Conn. Gen. Stat.|C.G.S.A.
W. Va. Code|W. Va. Code Ann.
I.R.C.|IRC|Internal Revenue Code
UCMJ
CR
CP
CJP
CJ
FL
ET
HG
Tex. Penal Code|Tex. Penal Code Ann.
Tex. Code Crim. Proc.|Tex. Code Crim. Proc. Ann.|Tex. Code of Crim. Proc.
Tex. Civ. Prac. & Rem. Code|Tex. Civ. Prac. & Rem. Code Ann.
Tex. Gov't Code|Tex. Gov't Code Ann.
Tex. Fam. Code|Tex. Fam. Code Ann.
Tex. Health & Safety Code|Tex. Health & Safety Code Ann.
Tex. Prop. Code|Tex. Prop. Code Ann.
Tex. Transp. Code|Tex. Transp. Code Ann.
Tex. Lab. Code|Tex. Lab. Code Ann.
Tex. Bus. & Com. Code|Tex. Bus. & Com. Code Ann.
Tex. Ins. Code|Tex. Ins. Code Ann.
Tex. Tax Code|Tex. Tax Code Ann.
Tex. Est. Code|Tex. Est. Code Ann.|Tex. Estates Code|Tex. Estates Code Ann.
Tex. Prob. Code|Tex. Prob. Code Ann.
Tex. Loc. Gov't Code|Tex. Loc. Gov't Code Ann.
Tex. Educ. Code|Tex. Educ. Code Ann.
Tex. Occ. Code|Tex. Occ. Code Ann.
Tex. Water Code|Tex. Water Code Ann.
Tex. Bus. Orgs. Code|Tex. Bus. Orgs. Code Ann.
Tex. Elec. Code|Tex. Elec. Code Ann.
Tex. Hum. Res. Code|Tex. Hum. Res. Code Ann.
Tex. Nat. Res. Code|Tex. Nat. Res. Code Ann.
Tex. Util. Code|Tex. Util. Code Ann.
Tex. Fin. Code|Tex. Fin. Code Ann.
Tex. Alco. Bev. Code|Tex. Alco. Bev. Code Ann.
U.C.C.|UCC|Uniform Commercial Code
INA
ERISA
FLSA
NLRA
LMRA
ADEA
FTCA
FELA
CERCLA
RCRA
RESPA
TILA
FDCPA
FCRA
TCPA
CAA
CWA
NEPA
IDEA
AEDPA
PLRA
FOIA
FDCA
FFDCA
CFAA
DMCA
RICO
SORNA
IIRIRA
PSLRA
Title VII
Title IX
Title II`,
  ),
  ...rows(
    "regulation",
    `O.A.C.|Ohio Adm. Code|Ohio Admin. Code|Ohio Adm.Code
WAC|Wash. Admin. Code
OAR|Or. Admin. R.
NAC|Nev. Admin. Code
KAR
COMAR|Md. Code Regs.
N.J.A.C.|N.J. Admin. Code
A.A.C.|Ariz. Admin. Code
IDAPA
ARM
ARSD
CSR
Treas. Reg.|Treasury Regulation|Temp. Treas. Reg.
Rev. Rul.
Rev. Proc.
T.D.
SSR`,
  ),
]);

/** States, the District and the territories, as a code's or a constitution's name begins. */
export const STATES = lettersTable<string>(
  `Ala.|Alabama
Alaska
Ariz.|Arizona
Ark.|Arkansas
Cal.|California|Calif.
Colo.|Colorado
Conn.|Connecticut
Del.|Delaware
D.C.|District of Columbia
Fla.|Florida
Ga.|Georgia
Haw.|Hawaii|Hawai‘i|Hawai'i
Idaho
Ill.|Illinois
Ind.|Indiana
Iowa
Kan.|Kansas
Ky.|Kentucky
La.|Louisiana
Me.|Maine
Md.|Maryland
Mass.|Massachusetts
Mich.|Michigan
Minn.|Minnesota
Miss.|Mississippi
Mo.|Missouri
Mont.|Montana
Neb.|Nebraska
Nev.|Nevada
N.H.|New Hampshire
N.J.|New Jersey
N.M.|New Mexico|N. Mex.
N.Y.|New York
N.C.|North Carolina
N.D.|North Dakota
Ohio
Okla.|Oklahoma
Or.|Oregon|Ore.
Pa.|Pennsylvania|Penn.
R.I.|Rhode Island
S.C.|South Carolina
S.D.|South Dakota
Tenn.|Tennessee
Tex.|Texas
Utah
Vt.|Vermont
Va.|Virginia
Wash.|Washington
W. Va.|West Virginia
Wis.|Wisconsin
Wyo.|Wyoming
P.R.|Puerto Rico
Guam
V.I.|Virgin Islands
U.S.|United States`
    .split("\n")
    .flatMap((line) => {
      const names = line.split("|");
      return names.map((name): [string, string] => [name, names[0]!]);
    }),
);

/** First words of codes cited without their state: "Penal Code § 187", "Welf. & Inst. Code, § 602". */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  (
    "administrative admin agric agricultural agriculture alcoholic appropriation arts bank banking bankr bankruptcy " +
    "bus business civ civil code com commerce commercial comm consumer corp corporation corporations corr correction " +
    "correctional crim criminal crimes debtor dom domestic educ education elec election elections energy envtl " +
    "environmental est estates evid evidence exec executive fam family fin finance financial fish food gaming gen " +
    "general gov government govt gov't harb health highway highways hum human immigration ins insurance internal " +
    "judicial judiciary juv juvenile lab labor land lien liquor local loc mental mil military motor mun municipal " +
    "nat natural navigation occ occupations opp parks penal pen pers personal prob probate prop property pub public " +
    "racing real rev revenue revised rules sentencing soc social state sts streets surr surrogate's tax town " +
    "transp transportation unemp uniform util utilities va veh vehicle village vt water welf welfare work workers " +
    "workers' bail children's controlled motor wrongful court oil not military"
  ).split(" "),
);
