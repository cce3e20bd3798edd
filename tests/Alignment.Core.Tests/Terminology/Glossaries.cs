using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Terminology;

/// <summary>Glossaries for tests.</summary>
internal static class Glossaries
{
    /// <summary>A glossary with the given entries.</summary>
    public static Glossary Of(string entries) => Glossary.Combine([GlossaryReader.Read("test.yml", "entries:\n" + entries)]);

    /// <summary>A glossary whose concepts have the given terms, each a term in YAML, in one language.</summary>
    public static Glossary OfTerms(Language language, params string[] terms) =>
        Of(string.Concat(terms.Select((term, index) => $"- id: c{index}\n  {language.Tag()}: [{term}]\n")));

    /// <summary>The shipped files; found upward from the test's own folder.</summary>
    public static IReadOnlyList<string> Shipped
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Alignment.sln")))
                {
                    return [.. Directory.GetFiles(Path.Combine(folder.FullName, "glossary"), "*.yml").Order(StringComparer.Ordinal)];
                }
            }

            throw new InvalidOperationException("Alignment.sln is not above the test's folder.");
        }
    }

    /// <summary>The shipped glossary.</summary>
    public static Glossary LoadShipped() => Glossary.Combine(Shipped.Select(file => GlossaryReader.Read(Path.GetFileName(file), File.ReadAllText(file))));

    /// <summary>The matches of a text as <c>text(id Differences)</c>.</summary>
    public static string Found(this TermMatcher matcher, string text) => string.Join(" | ", matcher.Find(text).Select(match =>
        match.Differences == TermDifferences.None ? match.Span.In(text) : $"{match.Span.In(text)} ({match.Differences})"));
}
