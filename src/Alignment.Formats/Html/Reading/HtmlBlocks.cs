using Alignment.Core.Articles;
using Alignment.Core.Articles.Heads;
using Alignment.Core.Text;
using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>Writes the text of a page, a block a paragraph, and marks what the page says of each.</summary>
internal sealed class HtmlBlocks(string html, HtmlTextLocator locator, HtmlMainText main, IElement? heading)
{
    private readonly MappedTextBuilder built = new();
    private readonly List<TextMark> marks = [];
    private readonly Stack<State> open = new();
    private State state = new(null, false, false, false);
    private (TextMark Mark, bool IsMarked) block;
    private int blockStart = -1;
    private bool blankPending;
    private int lastTag;

    /// <summary>Reads all text below an element.</summary>
    public (MappedText Text, IReadOnlyList<TextMark> Marks) Read(IElement body, SourceMap map)
    {
        foreach (var (node, isEnd) in HtmlWalk.Visit(body, node => node is not IElement element || !HtmlRoles.IsInvisible(element)))
        {
            if (isEnd)
            {
                state = open.Pop();
                EndIfBlock(node);
            }
            else
            {
                Begin(node);
                open.Push(state);
                state = StateIn(node);
            }
        }

        EndBlock();
        return (built.Build(map), marks);
    }

    private void Begin(INode node)
    {
        if (node is IElement { SourceReference.Position: { Position: > 0 } place })
        {
            lastTag = place.Position - 1; // the parser counts from 1
        }

        switch (node)
        {
            case IText text:
                Add(text);
                break;
            case IElement { LocalName: "br" }:
                AddBreak();
                break;
            default:
                EndIfBlock(node);
                break;
        }
    }

    private void EndIfBlock(INode node)
    {
        if (node is IElement element && HtmlRoles.IsBlock(element))
        {
            EndBlock();
        }
    }

    private State StateIn(INode node)
    {
        if (node is not IElement element)
        {
            return state;
        }

        if (element == heading)
        {
            return new State(null, state.IsInMain, IsFields: false, IsHeading: true);
        }

        if (state.IsHeading)
        {
            return state;
        }

        var isInMain = state.IsInMain || element == main.Element;
        var holdsMain = !isInMain && element.Contains(main.Element);
        var speaksForItself = !holdsMain && element != main.Element && IsSmall(element);
        var reason = state.Reason ?? (speaksForItself ? HtmlRoles.ReasonOf(element, isInMain) : null);
        reason = reason is not DropReason.Placeholder && IsInSentence(element) ? state.Reason : reason;
        var isFields = reason is null && (state.IsFields || (speaksForItself && HtmlRoles.IsFields(element) && !IsInSentence(element)));
        return new State(reason, isInMain, isFields, IsHeading: false);
    }

    /// <summary>A class name such as "share" on a container of half the story says nothing about the story.</summary>
    private bool IsSmall(IElement element) => main.LengthOf(element) * 2 < main.LengthOf(main.Element) || !main.Element.Contains(element);

    /// <summary>A date or a name that is marked up within a paragraph is a part of its sentence.</summary>
    private bool IsInSentence(IElement element)
    {
        const int LongestLabel = 100; // characters of a line with author and date, and
        const int ShortestSentence = 25; // of a sentence around a date, white space not counted
        if (HtmlRoles.IsBlock(element))
        {
            return false;
        }

        var block = element.ParentElement;
        while (block is not null && !HtmlRoles.IsBlock(block))
        {
            block = block.ParentElement;
        }

        var around = block is null ? 0 : main.LengthOf(block) - main.LengthOf(element);
        return around > LongestLabel || (around >= ShortestSentence && HeadWords.EndsSentence(block!.TextContent.Trim()));
    }

    private void Add(IText text)
    {
        if (text.Data.AsSpan().IsWhiteSpace())
        {
            blankPending |= text.Data.Length > 0;
            return;
        }

        var places = locator.Locate(text, lastTag);
        for (var i = 0; i < text.Data.Length; i++)
        {
            var character = text.Data[i];
            if (character is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                blankPending = true;
                continue;
            }

            BeginText();
            if (places is null)
            {
                built.AppendInstead(character.ToString(), lastTag, 1, isApproximate: true);
            }
            else if (places[i].Length == 1 && html[places[i].Start] == character)
            {
                built.Append(html.AsSpan(places[i].Start, 1), places[i].Start);
            }
            else if (i == 0 || places[i] != places[i - 1])
            {
                // an entity, with all that it stands for
                var count = 1;
                while (i + count < text.Data.Length && places[i + count] == places[i])
                {
                    count++;
                }

                built.AppendInstead(text.Data.Substring(i, count), places[i].Start, places[i].Length);
            }
        }
    }

    private void BeginText()
    {
        if (blockStart >= 0 && blankPending && built.Last != '\n')
        {
            built.AppendGap(" ");
        }

        blankPending = false;
        var mark = Mark();
        if (blockStart >= 0 && mark != block)
        {
            EndBlock(); // a button inside a paragraph, a time beside a name
        }

        if (blockStart < 0)
        {
            if (built.Length > 0)
            {
                built.AppendGap("\n\n");
            }

            (blockStart, block) = (built.Length, mark);
        }
    }

    private (TextMark Mark, bool IsMarked) Mark() =>
        state.IsHeading ? (new TextMark(default, TextMarkKind.MainHeading), true)
        : state.IsFields ? (new TextMark(default, TextMarkKind.Fields), true)
        : state.Reason is { } reason ? (new TextMark(default, TextMarkKind.Dropped, reason), true)
        : !state.IsInMain ? (new TextMark(default, TextMarkKind.Dropped, DropReason.Navigation), true)
        : default;

    private void AddBreak()
    {
        if (blockStart < 0)
        {
            return;
        }

        if (built.Last == '\n')
        {
            EndBlock(); // two breaks are a new paragraph
        }
        else
        {
            built.AppendGap("\n");
        }

        blankPending = false;
    }

    private void EndBlock()
    {
        if (blockStart >= 0 && block.IsMarked)
        {
            marks.Add(block.Mark with { Span = TextSpan.Between(blockStart, built.Length) });
        }

        (blockStart, blankPending) = (-1, false);
    }

    /// <summary>What the elements around a text say of it.</summary>
    private readonly record struct State(DropReason? Reason, bool IsInMain, bool IsFields, bool IsHeading);
}
