using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Exchange;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Tei;

/// <summary>Writes bitexts as a TEI P5 corpus: the sentences of both articles, and stand-off links between them.</summary>
/// <remarks>
/// A link names the sentences of both sides; which side one is on, its text says. A <c>link</c> has two ends at least, so sentences without a counterpart have none. Only the
/// words of the articles are written: no translation of a gap.
/// </remarks>
internal static class TeiWriter
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>Writes a file, line ends as LF; the encoding it states is UTF-8.</summary>
    public static void Write(Export export, TextWriter writer, CancellationToken cancellationToken)
    {
        var xml = new XmlElements(writer);
        xml.Open("teiCorpus", ("xmlns", Namespace));
        WriteHeader(xml, "French and English articles, aligned", $"Aligned with Alignment {export.Options.ProgramVersion}.", []);
        foreach (var bitext in export.Bitexts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            export.Tally.Bitexts++;
            Write(xml, export, bitext);
        }

        xml.Close();
        export.Tally.Replaced += xml.Replaced;
    }

    private static void Write(XmlElements xml, Export export, Bitext bitext)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"t{export.Tally.Bitexts}");
        var links = bitext.Beads.Where(bead => IsWanted(export, bead)).ToList();
        xml.Open("TEI", ("xml:id", id), ("n", BitextName.Of(bitext)));
        WriteHeader(xml, $"{bitext.French.DisplayTitle} / {bitext.English.DisplayTitle}", "Sentences as Alignment has read them.", [bitext.French, bitext.English]);
        xml.Open("text");
        xml.Open("group");
        WriteText(xml, id, bitext.French);
        WriteText(xml, id, bitext.English);
        xml.Close();
        xml.Close();
        if (links.Count > 0)
        {
            xml.Open("standOff");
            xml.Open(
                "linkGrp",
                ("type", bitext.Direction == Direction.None ? "alignment" : "translation"),
                ("domains", $"#{TextId(id, Language.French)} #{TextId(id, Language.English)}"),
                ("targFunc", "fr en"));
            foreach (var bead in links)
            {
                export.Tally.Written++;
                xml.Empty(
                    "link",
                    ("type", bead.Relation == Relation.Partial ? "partial" : "equivalent"),
                    ("subtype", bead.State == BeadState.Confirmed ? "confirmed" : null),
                    ("cert", bead.Probability.ToString("0.####", CultureInfo.InvariantCulture)),
                    ("n", bead.Id),
                    ("target", string.Join(' ', bead.French.Select(index => "#" + SentenceId(id, Language.French, index)).Concat(bead.English.Select(index => "#" + SentenceId(id, Language.English, index))))));
            }

            xml.Close();
            xml.Close();
        }

        xml.Close();
    }

    private static bool IsWanted(Export export, Bead bead)
    {
        LeftOut? reason = bead switch
        {
            { IsLink: false, Translation: not null } => LeftOut.Translation,
            { IsLink: false } => null, // its sentences are there, and nothing is to be said of them
            { State: BeadState.Rejected } => LeftOut.Rejected,
            { State: not BeadState.Confirmed } when bead.Probability < (export.Options.MinProbability ?? 0) => LeftOut.Improbable,
            _ => null,
        };
        if (reason is { } why)
        {
            export.Tally.Leave(why);
        }

        return bead.IsLink && reason is null;
    }

    private static void WriteHeader(XmlElements xml, string title, string publication, IReadOnlyList<Article> articles)
    {
        xml.Open("teiHeader");
        xml.Open("fileDesc");
        xml.Open("titleStmt");
        xml.Text("title", title);
        xml.Close();
        xml.Open("publicationStmt");
        xml.Text("p", publication);
        xml.Close();
        xml.Open("sourceDesc");
        if (articles.Count == 0)
        {
            xml.Text("p", "The source of each article stands in its own header.");
        }

        foreach (var article in articles)
        {
            WriteSource(xml, article);
        }

        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static void WriteSource(XmlElements xml, Article article)
    {
        xml.Open("bibl", ("n", article.Id), ("xml:lang", article.Language.Tag()));
        xml.Text("title", article.DisplayTitle);
        foreach (var (name, value) in ((string, string?)[])[("author", article.Byline), ("publisher", article.Outlet)])
        {
            if (value is not null)
            {
                xml.Text(name, value);
            }
        }

        if (article.Date is { } date)
        {
            var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            xml.Text("date", day, ("when", day));
        }

        xml.Text("idno", article.Path, ("type", "file"));
        if (article.Url is { } url)
        {
            xml.Text("idno", url, ("type", "URL"));
        }

        xml.Close();
    }

    private static void WriteText(XmlElements xml, string id, Article article)
    {
        xml.Open("text", ("xml:id", TextId(id, article.Language)), ("xml:lang", article.Language.Tag()));
        xml.Open("body");
        foreach (var paragraph in article.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            xml.Open("p");
            foreach (var sentence in paragraph)
            {
                xml.Text("s", sentence.Text, ("xml:id", SentenceId(id, article.Language, sentence.Index)));
            }

            xml.Close();
        }

        if (article.Sentences.Count == 0)
        {
            xml.Empty("p"); // a body is not empty
        }

        xml.Close();
        xml.Close();
    }

    private static string TextId(string id, Language language) => $"{id}.{language.Tag()}";

    private static string SentenceId(string id, Language language, int index) => string.Create(CultureInfo.InvariantCulture, $"{TextId(id, language)}.s{index + 1}");
}
