using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>What makes two requests the same: asked again, the engine would answer alike, and be paid again.</summary>
/// <param name="Engine">As <see cref="ITranslator.Engine"/>.</param>
/// <param name="Settings">As <see cref="ITranslator.Settings"/>.</param>
/// <param name="Source">The language translated from, into the other one.</param>
/// <param name="Text">The text.</param>
/// <param name="GlossaryRevision">Which terms were marked in the text, and how; empty for none.</param>
public sealed record MachineKey(string Engine, string Settings, Language Source, string Text, string GlossaryRevision)
{
    /// <summary>The key of a request.</summary>
    /// <remarks>Only terms that are in the text are part of it: a new entry of the glossary does not make other sentences cost again.</remarks>
    public static MachineKey Of(ITranslator translator, TranslationRequest request, Language source)
    {
        ArgumentNullException.ThrowIfNull(translator);
        ArgumentNullException.ThrowIfNull(request);
        return new MachineKey(translator.Engine, translator.Settings, source, request.Text, Revision(request.Terms));
    }

    private static string Revision(IReadOnlyList<MarkedTerm> terms) => terms.Count == 0
        ? ""
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\n', terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Span.Start} {term.Span.Length} {term.Translation}"))))));
}

/// <summary>An answer of a machine that has been paid for.</summary>
/// <param name="Key">To which request.</param>
/// <param name="Text">The translation; never blank.</param>
/// <param name="Model">As <see cref="ITranslator.Model"/>.</param>
/// <param name="Date">The day (UTC) on which it came.</param>
public sealed record MachineTranslation(MachineKey Key, string Text, string? Model, DateOnly Date);
