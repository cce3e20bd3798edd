using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Terminology;

public class FrenchMatchingTests
{
    [Theory]
    [InlineData("l'OTAN est là", "OTAN")]
    [InlineData("L’OTAN est là", "OTAN")]
    [InlineData("d’OTAN, qu'OTAN et jusqu’OTAN", "OTAN | OTAN | OTAN")]
    [InlineData("l\u02BCOTAN et l\uFF07OTAN", "OTAN | OTAN")]
    [InlineData("(OTAN)", "OTAN")]
    [InlineData("«\u00A0OTAN\u00A0»", "OTAN")]
    [InlineData("l'O.T.A.N.", "O.T.A.N. (Dots)")]
    [InlineData("l'O.T.A.N", "O.T.A.N (Dots)")]
    [InlineData("l'Otan", "Otan (Case)")]
    [InlineData("l'otan", "")]
    [InlineData("l'\u00C9OTAN, d'GOTAN", "")]
    [InlineData("NOTAN, OTANIE, OTAN_2", "")]
    public void An_acronym_is_found_behind_an_elision_and_in_any_dress(string text, string expected) =>
        Of("{term: OTAN, match: [Otan]}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("d’ÉI", "ÉI")]
    [InlineData("d'EI", "EI (Accent)")]
    [InlineData("l'É.I.", "É.I. (Dots)")]
    [InlineData("ei et éi", "")]
    [InlineData("l'E\u0301I", "E\u0301I")]
    public void An_accent_may_be_missing_from_a_capital(string text, string expected) =>
        Of("{term: ÉI, case: exact}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("États-Unis", "États-Unis")]
    [InlineData("Etats-Unis", "Etats-Unis (Accent)")]
    [InlineData("ÉTATS-UNIS", "ÉTATS-UNIS")]
    [InlineData("LES ETATS-UNIS ET LE CANADA", "ETATS-UNIS (Accent)")]
    [InlineData("États\u2011Unis", "États\u2011Unis")]
    [InlineData("États Unis", "États Unis (Separator)")]
    [InlineData("États\u00A0Unis", "États\u00A0Unis (Separator)")]
    [InlineData("ÉtatsUnis", "ÉtatsUnis (Separator)")]
    [InlineData("états-unis", "états-unis (Case)")]
    [InlineData("États. Unis", "")]
    [InlineData("États-\nUnis", "États-\nUnis")]
    [InlineData("États-\r\nUnis", "États-\r\nUnis")]
    [InlineData("États-\n\nUnis", "")]
    [InlineData("États, Unis", "")]
    [InlineData("É\u00ADtats-U\u00ADnis", "É\u00ADtats-U\u00ADnis")]
    public void Accents_hyphens_and_capitals_may_differ(string text, string expected) =>
        Of("{term: États-Unis, number: pl}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("une mission d'entraînement", "mission d'entraînement")]
    [InlineData("les missions d’entraînement", "missions d’entraînement (Inflected)")]
    [InlineData("la mission d'entrainement", "mission d'entrainement (Accent)")]
    [InlineData("Mission d'entraînement", "Mission d'entraînement")]
    [InlineData("MISSION D'ENTRAÎNEMENT", "MISSION D'ENTRAÎNEMENT")]
    [InlineData("mission  d'entraînement", "mission  d'entraînement")]
    [InlineData("mission d'entraînements", "")]
    [InlineData("mission d entraînement", "mission d entraînement (Separator)")]
    [InlineData("mission d´entraînement, mission d`entraînement", "mission d´entraînement (Separator) | mission d`entraînement (Separator)")]
    public void The_head_takes_the_plural(string text, string expected) =>
        Of("{term: mission d'entraînement, inflect: head}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("force spéciale", "forces spéciales")]
    [InlineData("secrétaire général", "secrétaires généraux")]
    [InlineData("organisation non gouvernementale", "organisations non gouvernementales")]
    [InlineData("taux directeur", "taux directeurs")]
    [InlineData("quartier général", "quartiers généraux")]
    [InlineData("feu de forêt", "feux de forêt")]
    [InlineData("vice-amiral", "vice-amiraux")]
    [InlineData("état-major", "états-majors")]
    [InlineData("porte-avions", "porte-avions")]
    [InlineData("festival", "festivals")]
    [InlineData("travail", "travaux")]
    public void Words_that_agree_take_the_plural_too(string term, string plural) =>
        Of($"{{term: {term}, pos: noun}}").Find(plural).Should().ContainSingle().Which.Span.Length.Should().Be(plural.Length);

    [Theory]
    [InlineData("premier ministre", "la première ministre")]
    [InlineData("premier ministre", "les premières ministres")]
    [InlineData("secrétaire général", "les secrétaires générales")]
    [InlineData("député", "une députée")]
    [InlineData("gouverneur général", "la gouverneure générale")]
    [InlineData("directeur", "des directrices")]
    [InlineData("vice-président", "la vice-présidente")]
    public void Offices_have_a_feminine(string term, string text)
    {
        var glossary = Glossaries.Of($"- {{id: office, kind: title, fr: {term}}}");

        var match = new TermMatcher(glossary, Language.French).Find(text).Should().ContainSingle().Subject;

        match.Differences.Should().Be(TermDifferences.Inflected);
        match.Span.End.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("les forces irakiennes", "irakiennes (Inflected)")]
    [InlineData("des Irakiens", "Irakiens (Inflected)")]
    public void Adjectives_agree(string text, string expected) =>
        Of("{term: irakien, pos: adjective}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("les ONG", "ONG")]
    [InlineData("les ONGs", "ONGs (Number)")]
    [InlineData("l'O.N.G.", "O.N.G. (Dots)")]
    public void An_acronym_has_no_plural_but_the_wrong_one_is_recognised(string text, string expected) =>
        Of("{term: ONG}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("hui", "aujourd'hui")]
    [InlineData("homme", "un prud’homme")]
    [InlineData("Brien", "M. O'Brien")]
    [InlineData("un", "quelqu'un")]
    [InlineData("île", "la presqu'île")]
    public void Apostrophes_inside_words_do_not_split_them(string term, string text) =>
        Of($"{{term: {term}}}").Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("aujourd'hui", "Aujourd’hui, l'accord")]
    [InlineData("prud'homme", "les prud’hommes")]
    [InlineData("O'Brien", "d'O’Brien")]
    [InlineData("Sainte-Anne-de-Bellevue", "à Sainte-Anne-de-Bellevue")]
    [InlineData("CBC/Radio-Canada", "de CBC / Radio-Canada")]
    [InlineData("Affaires étrangères, Commerce et Développement Canada", "Affaires étrangères, Commerce et Développement Canada")]
    [InlineData("main-d'œuvre", "la main-d'oeuvre")]
    [InlineData("11 septembre", "l'après-11 septembre")]
    public void Words_with_apostrophes_and_signs_are_found_whole(string term, string text) =>
        Of($"{{term: \"{term}\"}}").Find(text).Should().ContainSingle();

    [Theory]
    [InlineData("dé", "de la table")]
    [InlineData("côté", "la cote est haute")]
    [InlineData("marché", "il marche")]
    [InlineData("passé", "elle passe")]
    public void Small_words_are_not_confused_with_those_that_lack_their_accent(string term, string text) =>
        Of($"{{term: {term}}}").Find(text).Should().BeEmpty();

    [Fact]
    public void The_group_is_found_before_the_state_it_is_not()
    {
        var matcher = Of(
            "{term: groupe État islamique}, {term: État islamique, status: deprecated, except: [groupe armé État islamique]}, {term: ÉI, case: exact}");

        matcher.Found("le groupe État islamique (ÉI)").Should().Be("groupe État islamique | ÉI");
        matcher.Found("le groupe armé État islamique").Should().BeEmpty();
        matcher.Find("l'État islamique").Should().ContainSingle().Which.Term.Status.Should().Be(TermStatus.Deprecated);
    }

    private static TermMatcher Of(string terms) => new(Glossaries.OfTerms(Language.French, terms), Language.French);
}
