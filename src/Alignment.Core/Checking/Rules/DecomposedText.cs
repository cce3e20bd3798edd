using System.Globalization;
using System.Text;
using Alignment.Core.Articles;
using Alignment.Core.Checking.Linting;

namespace Alignment.Core.Checking.Rules;

/// <summary>Letters and accents written apart (not in Unicode's form NFC).</summary>
/// <remarks>
/// <c>É</c> can be one character or two, <c>E</c> and an accent; both look the same. Terms are found in either form, but searches, sorting and
/// <c>git diff</c> take them for different words.
/// </remarks>
/// <mend><c>alignment glossary fmt</c> composes them.</mend>
/// <example>
/// <code>
///   fr: E&#x301;I
///       ^ letters and accents are written apart here
/// </code>
/// </example>
internal sealed class DecomposedText() : GlossaryRule("GLO008", "decomposed-text", Severity.Warning)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var file in lint.Files.Where(file => !IsComposed(file.Text)))
        {
            var number = 0;
            foreach (var line in file.Text.ReplaceLineEndings("\n").Split('\n'))
            {
                number++;
                if (!IsComposed(line))
                {
                    var at = FirstDecomposed(line);
                    lint.Report(this, new SourceSpan(file.File.Path, number, at + 1, number, at + 2), "letters and accents are written apart here (not NFC). Run 'alignment glossary fmt'.");
                }
            }
        }
    }

    private static int FirstDecomposed(string line)
    {
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            if (!IsComposed(elements.GetTextElement()))
            {
                return elements.ElementIndex;
            }
        }

        return 0;
    }

    // A lone surrogate is no text; what it stands in is left as it is.
    private static bool IsComposed(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
