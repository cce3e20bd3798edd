namespace Alignment.Formats.Reporting.Words;

/// <summary>What the rules about terms find, in a few words.</summary>
internal static class RuleNames
{
    private static readonly Dictionary<string, (string English, string French)> Names = new(StringComparer.Ordinal)
    {
        ["TERM001"] = ("forbidden", "terme interdit"),
        ["TERM002"] = ("deprecated", "terme déconseillé"),
        ["TERM003"] = ("other capitals", "majuscules"),
        ["TERM004"] = ("other spelling", "autre graphie"),
        ["TERM005"] = ("not the preferred term", "terme non privilégié"),
        ["TERM006"] = ("term of another region", "terme d’une autre région"),
        ["TERM007"] = ("article or elision", "article ou élision"),
        ["TERM010"] = ("initials not written out", "sigle non développé"),
        ["TERM011"] = ("initials written out otherwise", "sigle développé autrement"),
        ["TERM012"] = ("initials introduced twice, or in vain", "sigle présenté deux fois ou en vain"),
        ["TERM013"] = ("unknown initials", "sigle inconnu"),
        ["TERM020"] = ("several variants in one text", "plusieurs variantes dans un texte"),
        ["TERM021"] = ("several variants over all texts", "plusieurs variantes dans l’ensemble"),
        ["TERM022"] = ("nearly a known name", "presque un nom connu"),
        ["TERM030"] = ("no term of the glossary in the other language", "sans terme du glossaire dans l’autre langue"),
        ["TERM031"] = ("forbidden rendering", "équivalent interdit"),
        ["TERM032"] = ("left untranslated", "non traduit"),
        ["TERM033"] = ("not as often in both languages", "pas aussi souvent dans les deux langues"),
        ["TERM034"] = ("term without a source", "terme sans source"),
        ["TERM035"] = ("rendered in several ways", "plusieurs équivalents"),
        ["TERM036"] = ("written out on one side only", "développé d’un seul côté"),
    };

    public static string InEnglish(string rule) => Names.TryGetValue(rule, out var name) ? name.English : rule;

    public static string InFrench(string rule) => Names.TryGetValue(rule, out var name) ? name.French : rule;
}
