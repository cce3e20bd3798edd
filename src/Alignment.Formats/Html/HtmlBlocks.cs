using AngleSharp.Dom;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

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

    /// <summary>Reads all text below an element.</summary>
    public (MappedText Text, IReadOnlyList<TextMark> Marks) Read(IElement body, SourceMap map)
    {
        for (INode? node = body; node is not null;)
        {
            var isVisible = node is not IElement element || !HtmlRoles.IsInvisible(element);
            if (isVisible)
            {
                Enter(node);
                if (node.FirstChild is { } child)
                {
                    open.Push(state);
                    state = StateIn(node);
                    node = child;
                    continue;
                }
            }

            // Back up to the nearest element that has a sibling; each that is left ends its paragraph.
            while (node != body && node.NextSibling is null)
            {
                node = node.Parent!;
                state = open.Pop();
                Leave(node);
            }

            node = node == body ? null : node.NextSibling;
        }

        EndBlock();
        return (built.Build(map), marks);
    }

    private void Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                Add(text);
                break;
            case IElement { LocalName: "br" }:
                AddBreak();
                break;
            case IElement element when HtmlRoles.IsBlock(element):
                EndBlock();
                break;
        }
    }

    private void Leave(INode node)
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
        var isFields = state.IsFields || (speaksForItself && HtmlRoles.IsFields(element) && !IsInSentence(element));
        var reason = state.Reason ?? (speaksForItself ? HtmlRoles.ReasonOf(element, isInMain) : null);
        reason = reason is not DropReason.Placeholder && IsInSentence(element) ? state.Reason : reason;
        return new State(reason, isInMain, isFields, IsHeading: false);
    }

    /// <summary>A class name such as "share" on a container of half the story says nothing about the story.</summary>
    private bool IsSmall(IElement element) => main.LengthOf(element) * 2 < main.LengthOf(main.Element) || !main.Element.Contains(element);

    /// <summary>A date or a name that is marked up within a paragraph is a part of its sentence.</summary>
    private bool IsInSentence(IElement element)
    {
        const int LongestLabel = 100; // characters of a line with author and date
        if (HtmlRoles.IsBlock(element))
        {
            return false;
        }

        var block = element.ParentElement;
        while (block is not null && !HtmlRoles.IsBlock(block))
        {
            block = block.ParentElement;
        }

        return block is not null && main.LengthOf(block) - main.LengthOf(element) > LongestLabel;
    }

    private void Add(IText text)
    {
        if (text.Data.AsSpan().IsWhiteSpace())
        {
            blankPending |= text.Data.Length > 0;
            return;
        }

        var places = locator.Locate(text);
        var anchor = places is null ? HtmlTextLocator.Anchor(text) : 0;
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
                built.AppendInstead(character.ToString(), anchor, 1, isApproximate: true);
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
        state.IsHeading ? (new TextMark(default, MarkKind.MainHeading), true)
        : state.IsFields ? (new TextMark(default, MarkKind.Fields), true)
        : state.Reason is { } reason ? (new TextMark(default, MarkKind.Dropped, reason), true)
        : !state.IsInMain ? (new TextMark(default, MarkKind.Dropped, DropReason.Navigation), true)
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
