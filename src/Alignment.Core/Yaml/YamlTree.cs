using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;

namespace Alignment.Core.Yaml;

/// <summary>Reads one YAML document into nodes that keep their places.</summary>
/// <remarks>
/// Safe on hostile text: depth, size and what aliases repeat are bounded, and a list that contains itself is refused.
/// Tags are ignored; merge keys (<c>&lt;&lt;</c>) are keys like others.
/// </remarks>
public static class YamlTree
{
    /// <summary>Longest text that is read, in UTF-16 code units: a glossary of 100,000 concepts is about 30 million.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    /// <summary>How deep lists and mappings may lie in each other. A glossary needs 8.</summary>
    public const int MaxDepth = 32;

    /// <summary>How many nodes the whole may stand for, aliases counted as what they repeat.</summary>
    public const int MaxNodes = 16 * 1024 * 1024;

    /// <summary>The root of the document.</summary>
    /// <param name="text">One YAML document, without byte order mark.</param>
    /// <param name="root">The root; null if the text holds nothing but comments and white space, or is no good.</param>
    /// <param name="problem">What is wrong; null if nothing is.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryRead(string text, out YamlNode? root, [NotNullWhen(false)] out YamlProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        root = null;
        problem = FindUnreadable(text);
        if (problem is not null)
        {
            return false;
        }

        try
        {
            using var reader = new StringReader(text);
            root = new YamlTreeBuilder(new Parser(new SteadyScanner(new Scanner(reader, skipComments: true)))).Build();
        }
        catch (YamlTreeException exception)
        {
            problem = exception.Problem;
        }
        catch (YamlException exception)
        {
            problem = YamlProblems.Explain(exception, text);
        }

        return problem is null;
    }

    // What the parser would read past in silence: it takes NUL for the end of the text.
    private static YamlProblem? FindUnreadable(string text)
    {
        if (text.Length > MaxLength)
        {
            return new YamlProblem(new TextPosition(0, 1, 1), $"longer than {MaxLength:N0} characters. Split it into several files.");
        }

        var control = text.AsSpan().IndexOf('\0');
        return control < 0 ? null : new YamlProblem(YamlProblems.PositionAt(text, control), "holds a NUL character, as binary files do. Remove it.");
    }
}
