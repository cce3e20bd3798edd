using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Html;

/// <summary>Names of places on the page that other pages may link to.</summary>
/// <remarks>
/// They come from the ids of articles and beads, not from the number of an event, so that a link stays right when the report is made again with
/// more coverage. Ids are hashed: paths are long, and a link in a mail need not tell what a folder is called.
/// </remarks>
internal static class Anchors
{
    // 48 bits: two of ten thousand places are alike once in some five million reports.
    private const int Digits = 12;

    /// <summary>An event: by its first article, which stays the first unless an earlier one is added.</summary>
    public static string Of(ReportedEvent reported) => "e" + Hash(reported.Group.Articles[0].Id);

    /// <summary>The row of a concept in an event's table of terms.</summary>
    public static string OfTerm(ReportedEvent reported, string concept) => $"{Of(reported)}-{Plain(concept)}";

    /// <summary>An article on its own.</summary>
    public static string Of(Article article) => "a" + Hash(article.Id);

    /// <summary>A French and an English article side by side.</summary>
    public static string Of(Bitext bitext) => OfPair(bitext.French.Id, bitext.English.Id);

    /// <summary>A bead.</summary>
    public static string Of(Bitext bitext, Bead bead) => OfPassage(bitext.French.Id, bitext.English.Id, bead.Id);

    /// <summary>A bead, by the ids of its articles and its own.</summary>
    public static string OfPassage(string french, string english, string bead) => $"{OfPair(french, english)}-{Plain(bead)}";

    /// <summary>The place where a sentence is read first.</summary>
    /// <param name="shown">The pairs of its event that are on the page.</param>
    /// <param name="article">The article.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public static string Of(IReadOnlyList<Bitext> shown, Article article, int sentence)
    {
        foreach (var bitext in shown)
        {
            var isFrench = bitext.French.Id == article.Id;
            if ((isFrench || bitext.English.Id == article.Id)
                && bitext.Beads.FirstOrDefault(bead => (isFrench ? bead.French : bead.English).Contains(sentence)) is { } bead)
            {
                return Of(bitext, bead);
            }
        }

        return Of(article);
    }

    private static string OfPair(string french, string english) => "p" + Hash(french + "\n" + english);

    private static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Digits];

    /// <summary>Every character that is no plain letter or digit is written as a number.</summary>
    private static string Plain(string id)
    {
        var anchor = new StringBuilder(id.Length);
        foreach (var unit in id)
        {
            _ = char.IsAsciiLetterOrDigit(unit) ? anchor.Append(unit) : anchor.Append(CultureInfo.InvariantCulture, $"_{(int)unit:x}_");
        }

        return anchor.ToString();
    }
}
