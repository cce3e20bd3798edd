namespace Alignment.Core.Text.Splitting;

/// <summary>English abbreviations, American, British and Canadian, without their final points.</summary>
/// <remarks>
/// Written as they usually are: an entry in lower case also counts with a capital, one with a capital does not count in lower case
/// (<c>Gen.</c>, but not <c>gen.</c>). Letters with inner points (<c>U.S.</c>, <c>Ph.D.</c>) are recognised by their form and
/// stand here only where they behave otherwise than <see cref="AbbreviationKind.Either"/>.
/// </remarks>
internal static class EnglishAbbreviations
{
    public static readonly (AbbreviationKind Kind, string Words)[] Table =
    [
        // titles and offices before a name
        (AbbreviationKind.Inside, """
            Mr Mrs Ms Mx Messrs Mmes Mme Mlle Prof Profs Drs Rev Revs Fr Hon Rt Msgr Mgr Bp Abp Br Pres Gov Govs Lt-Gov Sen Sens
            Rep Reps Amb Atty Supt Insp Det Const Cst Ofc Dist Asst Min MM
            """),

        // military and police ranks
        (AbbreviationKind.Inside, """
            Gen Gens Brig Brig-Gen Maj Maj-Gen Lt Lt-Col Lt-Gen Lt-Cmdr Lieut Col Cols Capt Capts Cmdr Cmdre Cdr Adm Vice-Adm Rear-Adm Cpl
            Cpls M-Cpl MCpl Sgt Sgts Staff-Sgt S-Sgt MSgt WO MWO CWO Pfc Spc Pte Pvt Ens Cmdt Comdr Insp-Gen
            """),

        // first names cut short
        (AbbreviationKind.Inside, "Wm Geo Chas Jos Thos Edw"),

        // before names of places
        (AbbreviationKind.Inside, "Ste Mt Mts Ft Pt"),
        (AbbreviationKind.Street, "St Dr Ave Av Blvd Boul Rd Cres Ct Pl Hwy Sq Ln Pkwy Terr Tce"),

        // always in the middle of a sentence
        (AbbreviationKind.Inside, "e.g i.e eg ie vs v viz cf ca c.f a.k.a f.k.a aka incl esp approx w/o op fl orig"),

        // before figures
        (AbbreviationKind.BeforeFigure, """
            No Nos p pp s ss subs subss subpara subparas para paras c ch chs cl sec secs sect art arts reg regs sched
            vol vols fig figs pt pts app apps n nn ed eds tab bk ver col cols ext tel fax apt rm ste est div
            """),

        // units
        (AbbreviationKind.Unit, "min mins max hr hrs yr yrs mo mos wk wks lb lbs oz ft yd yds mi qt gal sq cu"),

        // companies and other bodies
        (AbbreviationKind.Either, """
            Inc Ltd Ltée Co Cos Corp Bros LLC LLP Cie Mfg Assn Ass'n Assoc Dept Depts Univ Inst Intl Int'l Natl Nat'l Govt Gov't
            Comm Ctr Hosp Acad Bldg Mgmt
            """),

        // behind a name
        (AbbreviationKind.Either, "Jr Sr Esq Ret M.P M.P.P M.L.A M.N.A al seq cit loc ibid id q.v"),

        // days and months: before a figure they are dates
        (AbbreviationKind.BeforeFigure, "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"),
        (AbbreviationKind.BeforeFigure, "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun"),

        // provinces, states and the like; those that are words too need the comma of "Brandon, Man."
        (AbbreviationKind.Either, """
            Alta Ont Sask Que Qué Nfld Yuk Calif Conn Fla Ky Minn Okla Tenn Wis Wyo Ariz Colo Mich Nev Neb Nebr Penn Vt Va Tex
            Oreg Dak N.Dak S.Dak W.Va
            """),
        (AbbreviationKind.EitherBehindComma, "Man Mass Miss Wash Ill Ore Ala Ark Del Ga Ind Kan La Lab Md Me Mo Mont Pa Cal"),

        (AbbreviationKind.Hour, "a.m p.m am pm"),
        (AbbreviationKind.Ending, "etc &c"),
    ];
}
