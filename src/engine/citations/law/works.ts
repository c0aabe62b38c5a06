import { lettersTable } from "./letters.ts";

/** Works known by name; the authors' names that a citation begins with, and the titles. */
export const WORKS = lettersTable<string>(
  `Restatement of|Restatement (First) of|Restatement (Second) of|Restatement (Third) of|Restatement (Fourth) of|Restatement First of|Restatement Second of|Restatement Third of|Restatement|Rest.2d|Rest.3d|Rest.
Black's Law Dictionary|Black's Law Dict.|Blacks Law Dictionary
Webster's|Merriam-Webster's|Merriam-Webster|Webster's Third New International Dictionary|Oxford English Dictionary|American Heritage Dictionary|The American Heritage Dictionary|Random House Dictionary|Ballentine's Law Dictionary|The Oxford English Dictionary
Model Penal Code|MPC
Am. Jur. 2d|Am. Jur.|Am. Jur. 3d|American Jurisprudence
C.J.S.|Corpus Juris Secundum
Cal. Jur. 3d|Cal. Jur.
Tex. Jur. 3d|Tex. Jur.
N.Y. Jur. 2d|NY Jur 2d
Fla. Jur. 2d
Ohio Jur. 3d
A.L.R.|A.L.R.2d|A.L.R.3d|A.L.R.4th|A.L.R.5th|A.L.R.6th|A.L.R.7th|A.L.R. Fed.|A.L.R. Fed. 2d|A.L.R. Fed. 3d|L.R.A.
Wright & Miller|Wright, Miller & Kane|Wright, Miller & Cooper|Wright & Graham|C. Wright & A. Miller|C. Wright, A. Miller & M. Kane|C. Wright, A. Miller & E. Cooper|C. Wright, A. Miller, & M. Kane|Charles Alan Wright|Charles A. Wright|Wright|Fed. Prac. & Proc.|Federal Practice & Procedure|Fed. Prac. & Proc. Civ.|Federal Practice and Procedure
Moore's Federal Practice|Moore|Moore's|James Wm. Moore|J. Moore|James William Moore
Wigmore|J. Wigmore|John Henry Wigmore|Wigmore on Evidence
Weinstein's Federal Evidence|Weinstein's Evidence|Weinstein|Jack B. Weinstein|Weinstein & Berger
LaFave|Wayne R. LaFave|W. LaFave|LaFave & Scott
Nimmer|Nimmer on Copyright|Melville B. Nimmer
McCormick|McCormick on Evidence
Corbin|Corbin on Contracts|Arthur L. Corbin
Williston|Williston on Contracts|Samuel Williston|Richard A. Lord
Prosser|Prosser & Keeton|W. Page Keeton|Prosser and Keeton on Torts|W. Keeton
Collier on Bankruptcy|Collier|Norton Bankruptcy Law
Couch on Insurance|Couch
Larson|Larson's Workers' Compensation|Arthur Larson|Larson's
Sutherland|Sutherland Statutory Construction|Sutherland Statutes|Norman J. Singer|N. Singer
Witkin|Witkin & Epstein
McCarthy|J. Thomas McCarthy|McCarthy on Trademarks
Areeda|Phillip E. Areeda|Areeda & Hovenkamp|P. Areeda
Chisum|Chisum on Patents|Donald S. Chisum
Farnsworth|E. Allan Farnsworth
Newberg on Class Actions|Newberg|William B. Rubenstein
Appleman|New Appleman
Dobbs|Dan B. Dobbs
Blackstone|William Blackstone|W. Blackstone
Manual for Complex Litigation
Siegel|David D. Siegel
Fletcher|Fletcher Cyclopedia
Bogert|George G. Bogert|Scott on Trusts
Powell on Real Property|Powell
Miller & Starr|Rutter|Weil & Brown
Ehrhardt|Charles W. Ehrhardt
Wharton's Criminal Law|Wharton
Kent
Story|Joseph Story|J. Story
The Federalist|Federalist
Federal Jury Practice & Instructions|O'Malley
Modern Federal Jury Instructions|Leonard B. Sand|Sand
MPEP|Manual of Patent Examining Procedure|TMEP|TBMP|POMS|HALLEX
Antieau|McQuillin|McQuillin Municipal Corporations
CALCRIM|CALJIC|CACI|BAJI|CJI|CJI2d|CJI2D|PJI|NJI2d|NJI2d Crim.|OUJI|OUJI-CR|WPIC|WPI|IPI|IPI Civil|IPI Criminal|UPI|UCJI|PIK|Pattern Crim. Jury Instr.|Pattern Jury Instruction|Ninth Circuit Model Criminal Jury Instruction`
    .split("\n")
    .flatMap((line) => {
      const names = line.split("|");
      return names.map((name): [string, string] => [name.replaceAll(",", ""), names[0]!]);
    }),
);
