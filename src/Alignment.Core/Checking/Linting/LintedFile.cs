using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Linting;

/// <summary>A glossary file as far as it can be read, with what is wrong with it.</summary>
/// <param name="File">What could be read.</param>
/// <param name="Problems">What could not, and why.</param>
/// <param name="Text">The text, without byte order mark.</param>
public sealed record LintedFile(GlossaryFile File, IReadOnlyList<GlossaryProblem> Problems, string Text)
{
    /// <summary>Reads a file; whatever is wrong with it is a value.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text.</param>
    public static LintedFile Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.StartsWith('\uFEFF') ? text[1..] : text;
        var file = GlossaryReader.Inspect(path, plain, out var problems);
        return new LintedFile(file, problems, plain);
    }
}
