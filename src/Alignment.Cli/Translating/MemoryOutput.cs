using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Core.Translations;

namespace Alignment.Cli.Translating;

/// <summary>Units of a memory as exchange files hold them.</summary>
internal static class MemoryOutput
{
    private static readonly SourceSpan Nowhere = new("memory", 1, 1, 1, 1);

    /// <summary>A unit. Which side a machine wrote the memory does not know, and so both are marked.</summary>
    public static TranslationUnit Unit(MemoryUnit unit) => new()
    {
        Place = Nowhere,
        French = Variant(unit, Language.French),
        English = Variant(unit, Language.English),
        State = unit.IsConfirmed ? TranslationState.Confirmed : TranslationState.Unstated,
        Context = unit.Document,
        Properties = unit.Date is { } date ? [new UnitProperty("x-date", date.ToString("O", CultureInfo.InvariantCulture))] : [],
    };

    private static TranslationVariant Variant(MemoryUnit unit, Language language) =>
        new(language.Tag(), new MappedText(unit[language], new NoPlace())) { IsMachine = unit.IsMachine };

    /// <summary>The memory does not know where a text stood.</summary>
    private sealed class NoPlace : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span) => Nowhere;
    }
}
