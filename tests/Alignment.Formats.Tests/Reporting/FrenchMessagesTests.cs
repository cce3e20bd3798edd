using System.Text.RegularExpressions;
using Alignment.Formats.Reporting.Words;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>What rules, readers and the glossary say in English is said in French on a French page.</summary>
public partial class FrenchMessagesTests
{
    [Theory]
    [InlineData("use “OTAN” instead of “NATO” (English acronym)", "écrire «\u00A0OTAN\u00A0» plutôt que «\u00A0NATO\u00A0» (English acronym)")]
    [InlineData("use “a” or “b” instead of “c” (in use until 2015-11-04)", "écrire «\u00A0a\u00A0» ou «\u00A0b\u00A0» plutôt que «\u00A0c\u00A0» (en usage jusqu’au 2015-11-04)")]
    [InlineData("“États-Unis” 3 times in French, 1 time in English", "«\u00A0États-Unis\u00A0» 3\u00A0fois en français, 1\u00A0fois en anglais")]
    [InlineData("TERM030: “mayor” in English; expected one of “maire” or “mairesse” in French", "TERM030\u00A0: «\u00A0mayor\u00A0» en anglais\u00A0; attendu en français\u00A0: «\u00A0maire\u00A0» ou «\u00A0mairesse\u00A0»")]
    [InlineData("TERM001: “la NATO” is now “l'OTAN”", "TERM001\u00A0: «\u00A0la NATO\u00A0» est devenu «\u00A0l'OTAN\u00A0»")]
    [InlineData("FACT004: negated in French only: “stay” in English, “ne restent pas” in French", "FACT004\u00A0: négation en français seulement\u00A0: «\u00A0stay\u00A0» en anglais, «\u00A0ne restent pas\u00A0» en français")]
    [InlineData("“ONU” (2 times in 1 file) and “O.N.U.” (1 time in 3 files) in the files checked", "«\u00A0ONU\u00A0» (2\u00A0fois dans 1 fichier) et «\u00A0O.N.U.\u00A0» (1\u00A0fois dans 3 fichiers) dans l’ensemble")]
    [InlineData("deprecated, use “OTAN” (calque)", "déconseillé, écrire «\u00A0OTAN\u00A0» (calque)")]
    [InlineData("no longer used since 2015-11-05", "n’a plus cours depuis le 2015-11-05")]
    [InlineData("other hyphens or spaces, the glossary has “cessez-le-feu”", "autres traits d’union ou espaces, le glossaire a «\u00A0cessez-le-feu\u00A0»")]
    [InlineData("Repaired 3 characters of UTF-8 once read as windows-1252 (\u00C3\u00A9 for é).", "3 caractères d’UTF-8 lus un jour en windows-1252 ont été rétablis (\u00C3\u00A9 pour é).")]
    [InlineData("larger than 2.5 MB; raise the limit with --max-article", "plus de 2.5 MB\u00A0; --max-article relève la limite")]
    [InlineData("The folder or the page says fr, but the text is en.", "Le dossier ou la page annonce un texte en français, mais il est en anglais.")]
    [InlineData("not valid JSON, byte 12", "JSON non valide, octet 12")]
    public void A_message_is_said_in_French(string english, string french) => FrenchMessages.Of(english).Should().Be(french);

    [Theory]
    [InlineData("")]
    [InlineData("something new")]
    [InlineData("empty of sense")]
    [InlineData("use “” instead of “x”")]
    [InlineData("“a” some times in French, 1 time in English")]
    public void What_is_not_known_stays_as_it_is(string english) => FrenchMessages.Of(english).Should().BeNull();

    [Fact]
    public void Every_finding_of_the_samples_of_the_rules_has_its_French()
    {
        var samples = ((string[])["rules", "pair-rules"])
            .SelectMany(kind => Directory.GetFiles(Path.Combine(Golden.Folder(), kind), "expected.txt", SearchOption.AllDirectories))
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path))![..3] != "SUP") // about comments in texts, which articles have none of
            .SelectMany(File.ReadLines)
            .Select(line => Message().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["message"].Value)
            .ToList();

        samples.Should().HaveCountGreaterThan(60);
        samples.Where(message => FrenchMessages.Of(message) is null).Should().BeEmpty();
        samples.Select(FrenchMessages.Of).Should().OnlyContain(french => !french!.Contains('“'));
    }

    [Fact]
    public void A_message_of_any_length_is_answered_at_once()
    {
        foreach (var english in (string[])[string.Concat(Enumerable.Repeat("TERM001: ", 20_000)), string.Concat(Enumerable.Repeat("deprecated, use “x” (", 20_000)), new string('“', 100_000)])
        {
            FrenchMessages.Of(english).Should().BeNull();
        }
    }

    [GeneratedRegex(@": (?:error|warning|info): [A-Z]+\d+: (?<message>.*?)(?: \[[a-z0-9-]+\])?$")]
    private static partial Regex Message();
}
