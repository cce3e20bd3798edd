using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>Walks a tree of any depth without recursion.</summary>
/// <remarks>By index among the children: asking the parser's nodes for their next sibling takes time that grows with the siblings.</remarks>
internal static class HtmlWalk
{
    /// <summary>A node and all below it, in document order.</summary>
    public static IEnumerable<INode> Descendants(INode root) =>
        Visit(root, static _ => true).Where(visit => !visit.IsEnd).Select(visit => visit.Node);

    /// <summary>A node and all below it, each when it begins and when it ends.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="isEntered">Whether a node is visited at all.</param>
    public static IEnumerable<(INode Node, bool IsEnd)> Visit(INode root, Func<INode, bool> isEntered)
    {
        var open = new Stack<(INode Node, int NextChild)>();
        if (isEntered(root))
        {
            open.Push((root, 0));
            yield return (root, false);
        }

        while (open.TryPop(out var current))
        {
            if (current.NextChild == current.Node.ChildNodes.Length)
            {
                yield return (current.Node, true);
                continue;
            }

            open.Push((current.Node, current.NextChild + 1));
            var child = current.Node.ChildNodes[current.NextChild];
            if (isEntered(child))
            {
                open.Push((child, 0));
                yield return (child, false);
            }
        }
    }
}
