using Alignment.Core.Text;
using Alignment.Formats.PlainText;

namespace Alignment.Formats.Prose;

/// <summary>The front matter of a text, as the check sees it: keys are no prose, and few values are.</summary>
/// <param name="End">Where the text behind it begins; 0 if there is none.</param>
/// <param name="Skipped">What is no prose, in order.</param>
/// <param name="Headings">Titles.</param>
internal sealed record FrontMatterProse(int End, IReadOnlyList<TextSpan> Skipped, IReadOnlyList<TextSpan> Headings)
{
    private static readonly HashSet<string> TitleKeys = new(StringComparer.OrdinalIgnoreCase) { "title", "headline", "subtitle", "titre", "surtitre" };
    private static readonly HashSet<string> ProseKeys = new(StringComparer.OrdinalIgnoreCase) { "description", "summary", "lead", "deck", "caption", "abstract", "chapeau", "résumé" };

    /// <summary>When the text says it was written.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language the text states.</summary>
    public Language? Language { get; init; }

    public static FrontMatterProse Read(string text)
    {
        const int Longest = 20_000; // characters: FrontMatter reads no more
        if (text.AsSpan().TrimStart() is not ['-', '-', '-', ..] || FrontMatter.Read(text[..Math.Min(text.Length, Longest)]) is not { } front)
        {
            return new FrontMatterProse(0, [], []);
        }

        var (skipped, headings) = (new List<TextSpan>(), new List<TextSpan>());
        var (isTitle, isProse) = (false, false);
        for (var start = front.Span.Start; start < front.Span.End;)
        {
            var length = text.AsSpan(start, front.Span.End - start).IndexOf('\n');
            var end = length < 0 ? front.Span.End : start + length + 1;
            var line = text.AsSpan(start, end - start);
            var colon = line.IndexOf(':');
            var isKey = colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-');
            if (isKey)
            {
                var key = line[..colon].Trim().ToString();
                isTitle = TitleKeys.Contains(key);
                isProse = isTitle || ProseKeys.Contains(key);
            }

            if (isTitle)
            {
                headings.Add(TextSpan.Between(start + (isKey ? colon + 1 : 0), end));
            }

            if (!isProse)
            {
                skipped.Add(TextSpan.Between(start, end));
            }
            else if (isKey)
            {
                // The quotation marks of YAML quote nobody.
                var value = line[(colon + 1)..].Trim();
                var isQuoted = value.Length > 1 && value[0] == value[^1] && value[0] is '"' or '\'';
                var valueStart = start + colon + 1 + (line[(colon + 1)..].Length - line[(colon + 1)..].TrimStart().Length);
                skipped.Add(TextSpan.Between(start, valueStart + (isQuoted ? 1 : 0)));
                if (isQuoted)
                {
                    skipped.Add(new TextSpan(valueStart + value.Length - 1, 1));
                }
            }

            start = end;
        }

        return new FrontMatterProse(front.Span.End, skipped, headings)
        {
            Date = front.Fields.Date,
            Language = Languages.FromTag(front.Fields.LanguageTag),
        };
    }
}
