const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Abbreviations that a period follows within case names: The Bluebook tables T6 (names and institutions), T7 (courts)
 * and T10 (places), and what courts use besides. In lower case, apostrophes straight.
 */
export const ABBREVIATIONS = words(`
  acad acc acct accts accident adm admin adver affil affs ag agric all alt am amer amend amer's anc ann ann'ty app appx apt apts
  arb arc ariz ark ass assn assns ass'n assoc assocs asst atl att atty attys att'y att'ys auth auths auto automob ave ala alaska bal balt bank
  bankr banque barr baz bd bds behav ben benev bev bhd bhds biol bis bkg bldg bldgs blds blvd bor boro bos bot bp bras bro bros broad brit
  broth brok bur bureaux bus bvba cal calif can canc cap capt carib cas cath cem cent ch chem chi chr chron cin cir city civ cl cler clev cmm'n cmty
  cnty cntys co coal col coll colo com comm comms comm'cns commc commc'n commcns comm'n comm'r commr commn comp compl compr comput con conc conf
  cong conn cons conserv consol const constr consult consults cont contr contrs conv coop coops corp corps corr cos counc couns coun cp cred crim ct cts ctr ctrs ctry
  cty cust cyc dak dall dame dbl dem dep dept depts dep't dev devs det dev't def del deliv dent dep'ts dist distr distrib distribs div divs doc dr drs
  ecol econ ed edn educ educs elec elecs electr elem emp emps emply empl emples employ enf eng engr engrs eng'g ent enters enter env envt environs envtl equal
  equip equips est ests estb et etc eur evan ex exam exch exec execs exp expl explor exr exrs ext fabr fac facs fam fams fed fedn fd'n fdn fds feder fid fin fins fire fish fl fla
  flr fnd foods for form found founds frat freights frt ft fund furn fur ga gal gar gas gen gend geo geog geol gov gov't govt grad grp grps gtd gtr guar guard
  guat haw harv hd hdqrs hist hldg hldgs hon hort hosp hosps hous hts hum hwy idaho ill ills imp imps import improv inc ind indem indep indep't inds indus industr
  ins inst insts instit instr instrs int intell interm inters intl int'l inv invs invest investig isl isls iss iron inst'l jr jour juv jud jur just kan kent kg knit
  ky la lab labs laby lang laund law leas leg legis lg lib libr lic lim lines liq lit litig litigs liv loc log ltd lt lum lumb lux maint maj man manag
  mach machs mag man'l mar marr mass mat math matl matls mcht mchts md me mech med meds medd mem mems merch mers met metal metro mex mfd mfg mfr
  mfrs mgmt mgt mgrs mich mid mil min mins minn mkt mkts mktg mktplace ml mlle mme mo mod mon mont mortg mot mr mrs ms msgr mt mtg mtn mts mun
  munic munics mus mut nat natl nat'l natn nav neb neg neth nev neighb neur new news newsp no nos north nw ne nurs obstet occ off offs offic okla ont op
  ops opt or ord ore org orgs orth pa pac pap parl part path ped penn penit pens pers perm pers persp petrol petr pets phar pharm pharms phd phila phil phila photo phys pl plas plc
  plumb plt pol polit pow pp pr prac precis pres presb pretz prev priv prob probat probl proc prod prods prof profl profs prof'l prof'ls prog progs prop props prot
  protec prots prov psych psychol pt pub publ publs publg pub'g publ'g pub'r pub'rs publ'n publ'ns pvt pwr qtr r rad radiol ref refin refs reg regs regl reg'l rehab rehabil
  rel rels relig rep repr reps repub rec recs recd rest res resc resp respt retire ret rev revs rev'd rlty rd ry rys rptr rr sac san sanit sav savs sc scand sch schs sci scis scot
  se sec secs sec'y secy secur secure sect sem sen sept serv servs sess ship shipp skil so soc socs soc'y socy sol south sp spec specs spg sport
  sports sq sr ss st sta stat statist std stds stand ste stereo str steel stor storag stk stks strat struct studs sub subcomm subdiv subst suc succ sud sulph sup super supers supr suprs
  supp supply supt sur surg surr surv svcs svc sw sys syst systs tech techs technol tel telecomm telecomms telev telegr telep tel'n temp tenn ter term tex textile
  theol thr tob tpk tpke tr trad trademk trans transcon transcontl transp transps trav treas trib trs tr'ee trust twp twps univ univs unempl unif unincorp unif'd us util utils va
  val van veg veh vehs vet vets vill vol vols vt wareh warehs wash whls whse wis wk wkly wks wld wm works wy wyo yd yds
  al aff'd affd eccl eccles fam'ly gen'l hart ind'l jas jno jos thos chas robt richd geo wm edw saml danl benj alex
  petrochem biochem biotech transm electron interst immigr info infrastruct naut oceanogr operat passeng polym refrig semicond
  shipbldg teleph theatr commcn commcns cmtys conserv cntrs chems prots preserv recl rehab reinsur resour restor revol sanct scis
  selec subscr superm surv techns tpks unis util utils waterw wks woodw writ zool
  deriv sec'y s'holder s'holders shareh unsecured creds comprehen consum dissem prescript antit litigs mbs patt lic prods mktg cosm
  jud'l ry's mfrs' hosp'l indem cond condos rels co-op reins ret ent ents tob trs bldg'g vol'y subs treas'y dep'y mach'y pres'y cont'l
  i.e e.g cf esq cmm'r dir dirs supv sgt cpl maj gov rev hon sen d.b.a
`);

/** What a company's name ends with: no sentence begins so. */
export const CORPORATE = words(
  "inc llc llp lp ltd co cos corp corps plc pc pa pllc assocs ass'n assn indus bros litig",
);

/** What may follow a comma inside a name. */
export const AFTER_COMMA = words(`
  inc llc llp lllp lp l ltd co corp corps n p plc pc pa pllc s sa gmbh ag nv bv aps oy ab asa spa jr sr ii iii iv v incorporated limited
  company et al dba aka fka nka as by ex administrator admin executor executrix administratrix trustee trustees guardian individually
  warden superintendent secretary commissioner comm'r sec'y director sheriff governor att'y attorney collector
  receiver f fsb fa na usa cas ins mfg local district dist unknown esq md dds phd its and & or on sui next
  assn ass'n fund sr bsc kg kgaa srl sarl bank ltda sprl bvba nka l.p lc lllc chtd chartered
`);

/** Lower-case words that stand inside the names of parties. */
export const CONNECTORS = words(`
  of the and for thru de la las los del della dei der den des du da do di le les van von vander y e el al bin ibn ben ter ten zu zum zur
  ex rel et ux vir d b a k f n c o re an upon sub nom s l' aka dba fka nka
`);

/** Lower-case words that stand inside a name only after a word that takes them ("Citizens to Preserve ..."). */
export const LINKING = words("in on to at by with from against as within without around under about over");

/** Of these, those that tell an organisation's purpose: any capitalised word may stand before them. */
export const PURPOSE = words("against to on without");

/** Words after which a name runs on with "to", "on", "in", "for". */
export const ORGANIZATIONS = words(`
  citizens comm committee comm. commission comm'n coalition council campaign bd board americans mothers people parents soc'y society inst
  institute ctr center ass'n association ass'ns fed'n federation found foundation friends alliance league union conference conf students
  women workers taxpayers lawyers physicians doctors neighbors concerned residents organization org network project fund task force
  subcomm subcommittee panel right charge bureau office dep't dept admin aid school schs ltd inc co corp interest action pub
  employees advocates victims families group program church churches care healthcare homes trust subpoena subpoenas petition motion appeal matter complaint
  application request warrant charges proceedings claims order rule search
`);

/** Words that begin a sentence or introduce a citation, and no party's name. */
export const BEFORE_NAMES = words(`
 see also but cf accord contra compare with and e g eg in under as per both like unlike when while although though because since thus
 however moreover furthermore here indeed relying following citing quoting applying finally next then that this
 these those it its if to from by at on for of or nor so yet after before during until where whereas whether who what which
 discussing distinguishing overruling even again similarly likewise instead still now accordingly therefore hence rather only
 just until upon against about id ibid supra infra held holding decision opinion rule we our their his her he she they
 not is was are were be been has had have did do can could would should might must there
 consider considering generally specifically recently notably importantly ultimately additionally according despite nevertheless
 nonetheless consequently meanwhile otherwise perhaps plainly clearly conversely interpreting adopting rejecting explaining noting stating
 finding reviewing reversing affirming compare contrast unless except pursuant through throughout among between beyond
 modified overruled abrogated superseded vacated reversed affirmed remanded denied granted dismissed cert aff'd aff'g rev'd rev'g
 reh'g nom sub grounds part other recognized disapproved cited quoted adopted amended certiorari review lv leave reconsideration mandamus
 plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents appellant appellants appellee appellees movant
 based building drawing turning compared due contrary prior subsequent similar analogous identical looking pointing looks
 court courts congress i
`);

/** Verbs that no party's name holds: a name that is being read back across one has lost its way. */
export const VERBS = words(`
  is was are were be been has had have does did held holds hold found finds concluded concludes stated states explained explains
  ruled reasoned noted argues argued contends contended cites cited relies relied applied applies affirmed reversed
  said says because which who whom whose that would could should may might must shall will can
`);

/** Words that open a caption without "v.". */
export const PROCEDURAL_OPENERS = words(`
  estate guardianship conservatorship marriage adoption succession petition application commitment interest appeal custody
  dissolution paternity welfare detention disbarment discipline personal complaint arbitration claim treatment care commitment
`);
