namespace Alignment.Core.Aligning.Differences;

/// <summary>What people are called before their names, in either language: <c>le ministre Tremblay</c>, <c>Minister Tremblay</c>.</summary>
internal static class Titles
{
    // In small letters without accents, by a name for both languages.
    private static readonly Dictionary<string, string> Names = Table(
        "mr: m mr monsieur",
        "mrs: mme mrs ms madame mlle miss",
        "doctor: dr docteur doctor",
        "president: president presidente",
        "chancellor: chancelier chanceliere chancellor",
        "general: general generale gen",
        "colonel: colonel col",
        "captain: capitaine captain",
        "minister: ministre minister",
        "senator: senateur senatrice senator",
        "judge: juge judge justice",
        "mayor: maire mairesse mayor",
        "premier: premier premiere",
        "professor: professeur professeure professor");

    /// <summary>Whether a word is a title.</summary>
    public static bool Contains(PairWord word) => Names.ContainsKey(word.Folded);

    /// <summary>The title that a word is, in a form that both languages share; null if it is none.</summary>
    public static string? Find(PairWord word) => Names.GetValueOrDefault(word.Folded);

    private static Dictionary<string, string> Table(params string[] lines) => lines
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split(' ').Select(word => (word, title: line[0])))
        .ToDictionary(pair => pair.word, pair => pair.title, StringComparer.Ordinal);
}
