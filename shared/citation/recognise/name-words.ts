/** Abbreviated words of case names: a period after one of them ends no sentence (tables T6, T10 and older practice). */
const abbreviations = new Set(
  `Acad Acc Acct Adm Admin Adver Advert Advoc Aff Afr Agric All Alt Am Amend Amer Ann Apt Arb Ariz Ark Art Arts Amdt Ala Assoc Asso Assn Ass
  Assocs Assur Atl Att Auth Auto Aux Ave Bankr Bd Beh Bhd Bldg Bldgs Bro Bros Broad Bull Bur Bus Cal Cap Cas Cath Cent Cert
  Ch Chem Child Chi Chr Chron Cia Cir City Civ Cl Cmty Cnty Co Coal Cock Coll Colo Colls Com Comm Commn Commr Commw Comp
  Compar Comput Cond Condo Conf Cong Conn Cons Consol Const Constr Cont Contemp Contr Conv Coop Cop Corp Corps Corr Cos Cosm
  Couns Cred Crim Ct Ctr Ctrs Cts Cty Dak Def Del Delinq Demog Dep Dept Depts Det Dev Devs Dig Dipl Dir Disab Disc Discrim
  Disp Distrib Distribs Dist Div Doc Dr Drs E Econ Ed Educ Elec Elecs Emp Emps Empl Enf Eng Engr Engrs Ent Enter Enters Entm
  Env Envtl Equal Equip Ess Est Et Eur Ex Exam Exch Exec Exp Expl Exploration Expy Fac Fam Fed Fedn Fid Fin Fire Fla Food For
  Found Ft Furn Ga Gaz Gen Genl Geo Glob Gov Govt Grp Gtd Gtr Guar Haw Hist Hon Hosp Hosps Hotel Hous How Hum Ill Imm Imp Imps
  Inc Indem Ind Indep Indian Indus Info Ins Insp Inst Insts Instr Int Intl Intell Inv Invs Investr Ir Is Ital Jr Jud Juv Kan
  Ky La Lab Labs Libr Lim Litig Liab Loc Long Lt Ltd Mach Mag Maint Mar Mass Math Md Me Mech Med Mem Merch Metro Mex Mfg Mfr
  Mfrs Mgmt Mich Mil Min Minn Miss Mkt Mktg Mo Mod Mont Mortg Mot Mr Mrs Ms Mt Mun Mus Mut N Nat Natl Nav Neb Negl Nev No
  Nos Nw Occ Off Ohio Okla Op Or Ord Org Orth P Pac Par Parl Part Pat Patr Pediatr Pers Persp Pet Pharm Pharms Phil Phila Photo
  Pl Plc Pol Poly Pol'y Ppty Prac Pres Pris Priv Prob Probs Proc Prod Prods Prof Profl Prog Prop Props Prot Psych Pub Publ
  Publg Publ'g Punc Ry Rys R Rd Re Rec Ref Refin Reg Regl Rehab Rel Rels Rep Reprod Res Rest Ret Rev Rr Rsch S Sac Sales Sav
  Savs Sch Schs Sci Scot Se Sec Secs Sen Ser Serv Servs Shar Shipp So Soc Socy Sol Sols Soln Sos Spec Sr St Stat Std Stds Ste
  Steam Stor Subcomm Sup Super Sur Surg Sw Sweep Sys Syss Tax Tech Techs Tel Telecomm Telecomms Telecommuns Telegr Telg Temp
  Tenn Terr Test Tex Theol Tit Tol Town Tr Trak Transcon Transp Trib Tribs Trs Trust Tpk Twp U Un Unif Univ Urb Us Util Utils
  V Va Vill Vt W Wash Wholes Wis Wom Wyo Yrbk Jan Feb Apr Aug Sep Sept Oct Nov Dec`.split(/\s+/),
);

/** Whether a word that ends with a period (given without it) is an abbreviation, so that the sentence goes on. */
export function isAbbreviation(word: string): boolean {
  if (word.length < 2 || /^(?:[A-Z]\.)+[A-Z]?$/.test(word)) return true;
  if (/^[IVX]{2,5}$/.test(word)) return false;
  if (/^[A-Z]{2,5}$/.test(word)) return true;
  if (/['’][a-z]{1,3}$/.test(word)) return true;
  return abbreviations.has(word) || abbreviations.has(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** Small words that may stand inside a party's name. */
export const connectors = new Set(
  'of the and for de del della di da du la le van von der den dos ex rel rel. et al al. a an in on to at by y & d/b/a f/k/a a/k/a n/k/a o/b/o re with as'.split(
    ' ',
  ),
);

/** Words that open a citation sentence and belong to no party's name (rule 1.2 signals and their company). */
export const openers = new Set(
  `See Also Cf Cf. But Accord Compare With In Under Citing Quoting And As Contra E.g. E.g., Eg Then When Since While Although
  Because Thus However Moreover Both Like Unlike From After Before On At By For To Following Relying Applying Discussing
  Invoking Interpreting Construing Adopting Rejecting Extending Emphasizing Recognizing Acknowledging Reaffirming Noting
  Explaining Summarizing Paraphrasing Echoing Analogizing Comparing Characterizing
  Overruling Overruled Affirming Reversing Distinguishing Here There This These Those If It Its Its' Even Although Indeed
  Similarly Likewise Specifically First Second Third Finally So Nor Or Yet Generally Rather Instead Until Where Which Who What
  Compare, See, Also, Id. Ibid. Again Additionally Further Furthermore Thereafter Later Recently Only Not With, Supra Did Does
  Do Is Was Were Has Had Have Can Could Would Should May Might Will Shall Must Among Between During Through Upon Within Without
  Against Considering Regarding Concerning Per`.split(/\s+/),
);

/** Endings of a corporate or personal name that stand after a comma: the name goes on before it. */
export const suffixes =
  /^(?:Inc|Incorporated|L\.?L\.?C|L\.?L\.?P|L\.?P|Ltd|Limited|Co|Corp|Corporation|P\.?C|P\.?A|P\.?L\.?L\.?C|N\.?A|S\.?A|S\.?p\.?A|A\.?G|G\.?m\.?b\.?H|B\.?V|N\.?V|S\.?C|U\.?S\.?A|F\.?S\.?B|F\.?A|et al|et|al|Jr|Sr|II|III|IV|Esq|M\.?D|D\.?C|Cal|Tex|N\.?Y|Local|No|Dist|Div|LCC|Trustee|Inc\.,|Ass['’]?n|Co\.,|PLC|&|and)\.?,?$/;

/** Litigants so common that their name alone points at no one case (rule 10.9(a)(i)). */
export const commonLitigants =
  /^(?:(?:the )?(?:United States(?: of America)?|U\.? ?S\.?|US|State|People|Commonwealth|State of [A-Z].*|People of .*|Commonwealth of .*|Comm['’]r|Commissioner|Secretary|City|County|Government|Govt\.?|Doe|Roe|Board|Company|Corp\.?|Co\.?|Inc\.?|Department|Court|Congress|Republic|Territory|Dist\.?|District|Sys\.?|Estate))$/i;
