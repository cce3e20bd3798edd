using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Reporting;

/// <summary>An article as the check reads it: a file named by the article's id, with one sentence a line, so that the line of a finding tells the sentence.</summary>
internal sealed class ArticleText
{
    private readonly int[] starts;
    private readonly SourceMap map;

    public ArticleText(Article article)
    {
        Article = article;
        starts = new int[article.Sentences.Count];
        var length = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = length;
            length += article.Sentences[i].Text.Length + 1;
        }

        Lines = new SourceLines(string.Join('\n', article.Sentences.Select(sentence => OnOneLine(sentence.Text))));
        map = SourceMap.ForFile(article.Id, Lines);
    }

    public Article Article { get; }

    public SourceLines Lines { get; }

    /// <summary>All of the article, for rules about a text.</summary>
    public CheckedFile File => new(Article.Id, Lines, [new CheckedText(new MappedText(Lines.Text, map)) { Language = Article.Language, Date = Article.Date }])
    {
        RelativePath = Article.Path,
    };

    /// <summary>Some of its sentences, for rules about a pair.</summary>
    public PairSide Side(IReadOnlyList<int> sentences)
    {
        var text = new MappedTextBuilder();
        foreach (var index in sentences)
        {
            if (text.Length > 0)
            {
                text.AppendGap(" ");
            }

            text.Append(Lines.Text.AsSpan(starts[index], Article.Sentences[index].Text.Length), starts[index]);
        }

        return new PairSide(Article.Language, text.Build(map)) { File = Lines };
    }

    /// <summary>Whether sentences of a bitext's article are the ones that were read; a person may have reworded them, and the check is about what was published.</summary>
    public bool Says(Article reviewed, IReadOnlyList<int> sentences) => ReferenceEquals(reviewed, Article)
        || sentences.All(index => index < Article.Sentences.Count && reviewed.Sentences[index].Text == Article.Sentences[index].Text);

    /// <summary>What stands at a place of this text.</summary>
    public string In(SourceSpan place)
    {
        var start = Lines.StartOf(place.StartLine) + place.StartColumn - 1;
        return Lines.Text[start..(Lines.StartOf(place.EndLine) + place.EndColumn - 1)];
    }

    // A wording that a person gave may have line ends; the length stays, so that places are those of the sentence.
    private static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
