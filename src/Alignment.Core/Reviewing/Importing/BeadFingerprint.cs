using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Translating;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>What a bead was when it was exported, in a few letters for each part of it: when the row comes back, it says what has changed since, and where.</summary>
/// <remarks>White space and characters that formats cannot hold do not count; see <see cref="FoldedText"/>.</remarks>
/// <param name="Sentences">Which sentences of both sides are in it.</param>
/// <param name="French">The text of the French ones.</param>
/// <param name="English">The text of the English ones.</param>
/// <param name="Judgement">Relation and state.</param>
/// <param name="Translation">The translation of a gap and where it comes from; of a bead without one, that there is none.</param>
public sealed record BeadFingerprint(string Sentences, string French, string English, string Judgement, string Translation)
{
    /// <summary>Hexadecimal digits of a part, behind its <c>x</c>.</summary>
    /// <remarks>24 bits: of a thousand edits, the odds that one is taken for none are one in sixteen thousand; and all parts fit the name of a bookmark in Word.</remarks>
    public const int Digits = 6;

    /// <summary>The fingerprint of a bead.</summary>
    public static BeadFingerprint Of(Bitext bitext, Bead bead)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(bead);
        return new BeadFingerprint(
            OfSentences(bead.French, bead.English),
            OfText(bitext.FrenchText(bead)),
            OfText(bitext.EnglishText(bead)),
            OfJudgement(bead.Relation, bead.State),
            OfTranslation(bead.Translation));
    }

    /// <summary>The part that says which sentences are in it.</summary>
    /// <param name="french">Indices of the French ones, from 0.</param>
    /// <param name="english">Indices of the English ones, from 0.</param>
    public static string OfSentences(IEnumerable<int> french, IEnumerable<int> english) => Hash($"{Indices(french)}|{Indices(english)}");

    /// <summary>The part of the text of one side.</summary>
    /// <param name="text">Its sentences, joined by one space.</param>
    public static string OfText(string text) => Hash(FoldedText.Of(text));

    /// <summary>The part of relation and state.</summary>
    public static string OfJudgement(Relation relation, BeadState state) => Hash($"{Word(relation)} {Word(state)}");

    /// <summary>The part of the translation of a gap.</summary>
    public static string OfTranslation(Translation? translation) =>
        Hash(translation is null ? "" : $"{Word(translation.Provenance.Source)}\n{FoldedText.Of(translation.Text)}");

    /// <summary>The fingerprint that a text is; null for any other text.</summary>
    public static BeadFingerprint? Parse(string? text) =>
        text?.Trim().ToLowerInvariant().Split('-') is [var sentences, var french, var english, var judgement, var translation]
        && IsPart(sentences) && IsPart(french) && IsPart(english) && IsPart(judgement) && IsPart(translation)
            ? new BeadFingerprint(sentences, french, english, judgement, translation)
            : null;

    /// <summary>The parts with hyphens between them.</summary>
    public override string ToString() => $"{Sentences}-{French}-{English}-{Judgement}-{Translation}";

    private static string Indices(IEnumerable<int> indices) => string.Join(' ', indices.Select(index => index.ToString(CultureInfo.InvariantCulture)));

    // The digits are never all decimal: a spreadsheet would make a number of them.
    private static string Hash(string text) => "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];

    private static bool IsPart(string part) => part is ['x', .. var digits] && digits.Length == Digits && digits.All(char.IsAsciiHexDigitLower);

    // Words of their own: renaming a value must not make every file look changed.
    private static string Word(Relation relation) => relation switch
    {
        Relation.Equivalent => "equivalent",
        Relation.Partial => "partial",
        Relation.OnlyFrench => "only-french",
        _ => "only-english",
    };

    private static string Word(BeadState state) => state switch
    {
        BeadState.Confirmed => "confirmed",
        BeadState.Rejected => "rejected",
        _ => "automatic",
    };

    private static string Word(TranslationSource source) => source switch
    {
        TranslationSource.Machine => "machine",
        TranslationSource.FuzzyMemory => "fuzzy-memory",
        TranslationSource.ExactMemory => "exact-memory",
        TranslationSource.Person => "person",
        _ => "confirmed",
    };
}
