/**
 * Abbreviations after which a period does not end a sentence, lower case and without periods. `NEVER` do
 * not close a sentence: something must follow ("v.", "No.", "Mr."). `SELDOM` can ("Acme Inc. The ..."): they do where a
 * word follows that only begins sentences.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const NEVER = words(
  `v vs no nos mr mrs ms messrs dr prof hon gov sen sgt lt capt det supt p pp para paras cf eg ie viz see sec secs art arts
   ch cl pt pts tit vol vols jan feb mar apr jun jul aug sept sep oct nov dec est fn nn approx ste`,
);

export const SELDOM = words(
  `rev rep col gen dept atty attys amend amends cls ed eds trans rptr reptr stat const proc civ crim evid r rr bankr prac rem
   ann env ins admin adm regs reg rec res fed cir supp app ct dist div dep ex exh ass'n assn comm'n comn dep't gov't govt int'l
   intl nat'l natl univ hosp sch bd bros bldg mfg mut transp elec tel cas ry util utils rd sys tech inv invs indus ctr cty
   cnty def defs pl pls aff affs decl compl mem memo br tr rt hr'g depo dkt doc docs ecf supra ante cert cal colo conn del fla
   ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala n s e w ne nw
   se sw so cfr usc mt ft op ops slip unpub wl mag chem pharm sav fin mkt grp acad soc pub telecomm commc'ns constr dev educ
   eng'g entm't equip exch fid guar hous indem info lab mach maint med mem'l merch mgmt mun org prod prods prop props prot
   ref resp rest ret sci serv servs sess sur tpk twp unif dict cong conc dis opn cols nom eff hist exec instr rptrs al
   inc corp co ltd llc llp lp jr sr esq etc al seq am pm us usa dc ny nj nh nm nc nd sc sd ri la ga me ak hi ia id ut
   bros assoc assocs ave blvd st ph d phd md jd`,
);

/** Words that, with a capital and after a period, begin a sentence. */
export const OPENERS = words(
  `the this that these those a an in it he she they we i there here where when while if as at on for from by with under
   however moreover furthermore thus therefore accordingly nevertheless nonetheless but and or yet so because although
   though since after before during upon to such our his her its their you no nor not only even indeed instead rather
   plaintiff plaintiffs defendant defendants appellant appellants appellee petitioner respondent claimant see id
   first second third finally next then also likewise similarly additionally again another each every all any both
   one two what who which how why whether once until unless without given having according nothing neither either
   some many most more several few following based turning contrary absent pursuant judge justice court`,
);
