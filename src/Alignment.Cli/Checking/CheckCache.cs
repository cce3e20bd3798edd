using System.Globalization;
using System.Security.Cryptography;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Formats.Caching;
using Alignment.Formats.Prose;

namespace Alignment.Cli.Checking;

/// <summary>The cache of a check: what its results depend on.</summary>
internal static class CheckCache
{
    /// <summary>Where it is unless the user says otherwise.</summary>
    public const string DefaultFolder = ".alignment-cache";

    /// <summary>Opens it.</summary>
    /// <param name="plan">The check.</param>
    /// <param name="keepsLines">Whether findings get their lines.</param>
    /// <returns>Null if the user did not ask for it.</returns>
    public static ResultCache? Open(CheckPlan plan, bool keepsLines) => plan.CacheFolder is not { } folder ? null : ResultCache.Open(folder,
    [
        // builds of one version differ while it is being worked on
        ProgramVersion.Text,
        .. new[] { typeof(TextChecker), typeof(ProseReader), typeof(CheckCache) }.Select(type => type.Module.ModuleVersionId.ToString()),
        .. plan.Glossary.Files.SelectMany(file => (string[])[file.Path, HashOf(file.Path)]),
        plan.Settings.Path is { } settings ? HashOf(settings) : "",
        plan.Settings.Folder,
        Directory.GetCurrentDirectory(),
        "select", .. plan.Rules.Settings.Select,
        "ignore", .. plan.Rules.Settings.Ignore,
        plan.Language.ToString() ?? "",
        string.Create(CultureInfo.InvariantCulture, $"{keepsLines} {plan.NeedsFingerprints}"),
    ]);

    private static string HashOf(string path)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"the file cannot be read again ({exception.Message.TrimEnd('.')}).", cause: exception);
        }
    }
}
