namespace Alignment.Core.Text.Splitting;

/// <summary>French abbreviations of Canada and Europe, without their final points.</summary>
/// <remarks>
/// Written as they usually are; see <see cref="EnglishAbbreviations"/> for what case means. Letters with inner points and hyphens
/// (<c>É.-U.</c>, <c>O.N.U.</c>, <c>N.D.L.R.</c>) are recognised by their form.
/// </remarks>
internal static class FrenchAbbreviations
{
    public static readonly (AbbreviationKind Kind, string Words)[] Table =
    [
        // titles before a name; those that should have no point (Mme, Dr) are often given one
        (AbbreviationKind.Inside, """
            M MM Mr Mrs Ms Mme Mmes Mlle Mlles Mgr Mgrs Dr Dre Drs Pr Pre prof profs Me hon sén Dép Rév Amb Prés Vve Vte Cte
            Bx Bhx
            """),

        // military and police ranks
        (AbbreviationKind.Inside, """
            gén Gal Brig Bgén Mgén Lgén Col Lcol lt-col maj adj Adjum Adjuc Cap capt cdt cmdt
            Cpt lt Slt sgt Sgtm serg cpl Cplc sdt Cam Vam insp agt Gend
            """),

        // first names cut after two or three letters
        (AbbreviationKind.Inside, "Ph Th Ch Chr Fr Cl"),

        // before names of places and in addresses
        (AbbreviationKind.Inside, "St Ste Sts Stes Mt boul bd bld blvd av ave rte pl ch chem imp fbg all"),

        // always in the middle of a sentence
        (AbbreviationKind.Inside, """
            ex p.ex cf c.-à-d c-à-d c.à.d càd vs env apr conf notam spéc dir coll trad éd rédac comp prép resp réf suppl op loc ing
            rens tél téléc courr
            """),

        // before figures
        (AbbreviationKind.BeforeFigure, """
            no nos n° p pp art arts al par paragr para ss.-al sous-al chap vol tome t fig tabl tab ann app apt bur poste sect rg règl
            c l s ss n r q v livr fol
            """),

        // units
        (AbbreviationKind.Unit, "h sec min mn max hab mio mrd lb lbs pi po"),

        // companies and other bodies
        (AbbreviationKind.Either, """
            inc ltée ltd ltee enr Cie cie Co Corp Bros LLC S.A.R.L univ dépt dpt dépts gouv assoc ass synd féd inst sté éts adm comm
            hôp biblio
            """),

        // behind a name
        (AbbreviationKind.Either, "jr Jr Sr sq sqq cit ibid id"),

        // months: before a figure they are dates
        (AbbreviationKind.BeforeFigure, "janv févr fév avr juill juil sept oct nov déc"),

        // provinces; those that are words too need a comma before them
        (AbbreviationKind.Either, "Ont Qué Sask Alb Alta Nfld"),
        (AbbreviationKind.EitherBehindComma, "Man Calif Mass Fla"),

        (AbbreviationKind.Ending, "etc"),
    ];
}
