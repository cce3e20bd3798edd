using Alignment.Core.Terminology;

namespace Alignment.Cli.Commands;

/// <summary>What is said where there is a glossary and nothing in it.</summary>
internal static class EmptyGlossary
{
    /// <summary>The notice; null if there are entries, or no files.</summary>
    public static string? Notice(IReadOnlyList<GlossaryFile> files) =>
        files.Count == 0 || files.Any(file => file.Concepts.Count > 0) ? null
        : files.Count == 1 ? $"alignment: {files[0].Path} has no entries, so there is no term in the glossary. Add some with 'alignment glossary add', or name another file with --glossary."
        : $"alignment: {files[0].Path} and the {files.Count - 1} other files of the glossary have no entries. Add some with 'alignment glossary add', or name other files with --glossary.";
}
