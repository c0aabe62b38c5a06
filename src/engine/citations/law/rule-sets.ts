import { lettersTable } from "./letters.ts";

/** Sets of rules by a fixed abbreviation; how each line reads is told in `codes.ts`. */
export const RULE_SETS = lettersTable<string>(
  `Fed. R. Civ. P.|FRCP|F.R.C.P.|F.R.Civ.P.|Fed. R. Civ. Proc.|Fed. Rule Civ. P.|Fed. Rule Civ. Proc.|Fed. Rules Civ. Proc.|Fed. R. Civ. Pro.|FRCivP|Fed. Rules of Civ. Proc.|Fed. R. Civ.P.|Fed. Civ. R.|Federal Rule of Civil Procedure|Federal Rules of Civil Procedure|Fed. Rule of Civ. P.|Rules of Civil Procedure|Rule of Civil Procedure|Fed. Rule Civil Procedure|Fed. Rule of Civil Procedure|Federal Rule Civil Procedure
Fed. R. Crim. P.|F.R.Crim.P.|FRCrP|FRCrimP|Fed. R. Crim. Proc.|Fed. Rule Crim. Proc.|Fed. Rules Crim. Proc.|Federal Rule of Criminal Procedure|Federal Rules of Criminal Procedure|Rules of Criminal Procedure|Rule of Criminal Procedure
Fed. R. App. P.|FRAP|F.R.A.P.|Fed. R. App. Proc.|Fed. Rule App. Proc.|Fed. Rules App. Proc.|Federal Rule of Appellate Procedure|Federal Rules of Appellate Procedure|Rules of Appellate Procedure|Rule of Appellate Procedure
Fed. R. Evid.|FRE|F.R.E.|Fed. Rule Evid.|Fed. Rules Evid.|Federal Rule of Evidence|Federal Rules of Evidence|Federal Evidence Rule|Rules of Evidence|Rule of Evidence|Evidence Rule
Fed. R. Bankr. P.|FRBP|F.R.B.P.|Fed. R. Bank. P.|Federal Rule of Bankruptcy Procedure|Federal Rules of Bankruptcy Procedure|Bankruptcy Rule|Bankr. R.|Fed. Bankr. R.
U.S.S.G.|USSG|U.S. Sentencing Guidelines Manual|U.S. Sentencing Guidelines|United States Sentencing Guidelines Manual|United States Sentencing Guidelines|Sentencing Guidelines|Guidelines|Guideline|Sentencing Guideline|U.S. Sentencing Guideline
RCFC|R.C.F.C.
RPC|Model Rules of Prof'l Conduct|Model Rule of Professional Conduct|Rule of Professional Conduct|Rules of Professional Conduct
Tex. R. Civ. P.
Tex. R. Evid.
Tex. R. Jud. Admin.
Tex. R. App. P.|TRAP|T.R.A.P.|TEX. R. APP. PROC.
MCR|M.C.R.
MRE|M.R.E.
CrR
ER
GR
CrRLJ
CRLJ
Crim. P.
RAP
RALJ
SCRCP
SCACR
SCRE
SCRCrimP
KRE
RCr
CR
NRAP
NRCP
HRAP
HRPP
HRCP
HRE
I.R.E.
I.C.R.
I.R.C.P.
I.A.R.
C.A.R.
C.R.C.P.
C.R.E.
C.R.C.P.
CRE
Pa.R.A.P.
Pa.R.C.P.|Pa. R. Civ. P.
Pa.R.Crim.P.|Pa. R. Crim. P.
Pa.R.E.
M.R.A.P.
M.R.C.P.
URCP
URAP
W.R.A.P.
W.R.C.P.
W.R.Cr.P.
V.R.C.P.
V.R.A.P.
V.R.E.
V.R.Cr.P.
NMRA
SCRA
Crim.R.
Civ.R.
App.R.
Evid.R.
Juv.R.
Traf.R.
Loc.R.|Local R.
Loc.App.R.
S.Ct.Prac.R.
Sup.R.
Gov.Bar R.
Prof.Cond.R.
Jud.R.
Ind. Trial Rule|Ind. T.R.|Trial Rule|T.R.
ORCP
ORAP
OEC
OCGA
SCR
DR
EDCR
JCRCP
LCvR
LCrR
LCR
LR
L.R.
L.R. Civ.
LRCiv
LRCrim
L. Civ. R.
L.Cv.R.
L. Cr. R.
L. Crim. R.
L.U.Civ.R.
L.B.R.
LBR
DUCivR
CivLR
Civ. L.R.
Crim. L.R.
Civil L.R.
Civil Local Rule
Criminal Local Rule
D.C.COLO.LCivR
Local Rule
Local Rules
Local Civil Rule
Local Civil Rules
Local Criminal Rule
Local Bankruptcy Rule
Local Appellate Rule
Local Patent Rule
Patent L.R.
IOP
I.O.P.
NECivR
Sup. Ct. R.
S. Ct. R.
Supreme Court Rule
Cir. R.
Circuit Rule
Practice Book|P.B.|Conn. Practice Book
R.G.
Order|Standing Order`
    .split("\n")
    .flatMap((line) => {
      const names = line.split("|");
      return names.map((name): [string, string] => [name, names[0]!]);
    })
    .filter(([name]) => !/^(?:Order|Standing Order|OCGA|R\.G\.)$/.test(name)),
);
