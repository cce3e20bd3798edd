using Alignment.Core;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.AzureTranslator;
using Alignment.Services.Command;
using Alignment.Services.DeepL;
using Alignment.Services.Http;
using Alignment.Services.LibreTranslate;

namespace Alignment.Cli.Translating;

/// <summary>The engines by the names that users give them. The one place that knows them all.</summary>
internal static class Translators
{
    /// <summary>No machine: confirmed alignments and translation memories only.</summary>
    public const string Memory = "memory";

    private static readonly string[] Services = [AzureTextTranslator.Name, LibreTranslator.Name, DeepLTranslator.Name];

    /// <summary>Whether a name needs nobody to be asked whether sentences may leave this program.</summary>
    public static bool IsMemory(string name) => name == Memory;

    /// <summary>What is wrong with a name; null if nothing is.</summary>
    public static string? Problem(string name)
    {
        if (name == Memory || IsService(name))
        {
            return null;
        }

        if (!name.StartsWith(CommandTranslator.Prefix, StringComparison.Ordinal))
        {
            var near = Spelling.Closest(name, [Memory, .. Services, CommandTranslator.Prefix]);
            return $"is memory, azure, libretranslate, deepl or command:PROGRAM, not '{name}'.{(near is null ? "" : $" Did you mean '{near}'?")}";
        }

        return CommandLineWords.Split(name[CommandTranslator.Prefix.Length..]) switch
        {
            null => $"has a quotation mark that is not closed: '{name}'.",
            { Count: 0 } => "wants a program behind command:, as in 'command:apertium -u -f line fr-es'.",
            _ => null,
        };
    }

    /// <summary>Whether a name is that of a service on the network, which may charge.</summary>
    public static bool IsService(string name) => Services.Contains(name, StringComparer.Ordinal);

    /// <summary>The engine of a name that has no <see cref="Problem"/>; null for <see cref="Memory"/>. Nothing is sent or started yet.</summary>
    /// <param name="name">As the user gave it.</param>
    /// <param name="settings">The settings of services.</param>
    /// <param name="terms">The glossary, for engines that keep one of their own.</param>
    /// <exception cref="ServiceException">The settings of a service are missing or cannot be used.</exception>
    public static ITranslator? Open(string name, ServiceSettings settings, TermMatchers terms) => name switch
    {
        Memory => null,
        AzureTextTranslator.Name => new AzureTextTranslator(AzureTranslatorOptions.Read(settings)),
        LibreTranslator.Name => new LibreTranslator(LibreTranslateOptions.Read(settings)),
        DeepLTranslator.Name => new DeepLTranslator(DeepLOptions.Read(settings, terms.Glossary.Region(Language.English)) with { Terms = Terms(terms) }),
        _ => new CommandTranslator(CommandLineWords.Split(name[CommandTranslator.Prefix.Length..])!),
    };

    /// <summary>The concepts that have a preferred term in both languages.</summary>
    private static List<DeepLTerm> Terms(TermMatchers terms) =>
    [
        .. from concept in terms.Glossary.Concepts
           let french = concept.Preferred(Language.French)
           let english = concept.Preferred(Language.English)
           where french is not null && english is not null
           select new DeepLTerm(french.Text, english.Text),
    ];
}
