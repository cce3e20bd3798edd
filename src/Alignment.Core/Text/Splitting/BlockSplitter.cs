namespace Alignment.Core.Text.Splitting;

/// <summary>Finds the sentences of one block: one pass from left to right, a decision at each possible end.</summary>
internal sealed class BlockSplitter(string text, TextBlock block, Language language)
{
    private readonly BoundaryRules rules = new(text, block, language);
    private int start = block.Start; // of the sentence being read
    private int openBracket = -1; // index of the last bracket not yet closed
    private bool isQuoteOpen; // straight double quotes only: the others say themselves whether they open

    /// <summary>The sentences, in order, without white space around them.</summary>
    public IEnumerable<TextSpan> Sentences()
    {
        rules.BeginSentence(start);
        var at = start;
        while (at < block.End)
        {
            var c = text[at];
            if (Marks.IsTerminator(c))
            {
                var mark = SentenceEnd.Read(text, at, block.End, isQuoteOpen);
                if (mark.Next < block.End && rules.IsBoundary(mark, openBracket))
                {
                    yield return Take(mark.End, mark.Next);
                }

                Track(at, mark.End);
                at = mark.End;
            }
            else if (at > start && IsInlineBullet(at))
            {
                yield return Take(EndBefore(at), at);
                at++;
            }
            else
            {
                Track(at, ++at);
            }
        }

        if (start < block.End)
        {
            yield return TextSpan.Between(start, block.End);
        }
    }

    private TextSpan Take(int end, int next)
    {
        var sentence = TextSpan.Between(start, end);
        start = next;
        rules.BeginSentence(start);
        return sentence;
    }

    /// <summary>Notes the brackets and straight quotes of a stretch that has been read.</summary>
    private void Track(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            switch (text[i])
            {
                case '(' or '[':
                    openBracket = i;
                    break;
                case ')' or ']':
                    openBracket = -1;
                    break;
                case '"':
                    var opens = i == block.Start || char.IsWhiteSpace(text[i - 1]) || Marks.IsOpener(text[i - 1]);
                    var closes = i + 1 == block.End || char.IsWhiteSpace(text[i + 1])
                        || text[i + 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')';
                    isQuoteOpen = opens == closes ? !isQuoteOpen : opens;
                    break;
            }
        }
    }

    private bool IsInlineBullet(int at) => Marks.IsBullet(text[at])
        && char.IsWhiteSpace(text[at - 1]) && at + 1 < block.End && char.IsWhiteSpace(text[at + 1]);

    private int EndBefore(int at)
    {
        while (char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
