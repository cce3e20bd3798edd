using AngleSharp.Dom;

namespace Alignment.Formats.Html;

/// <summary>Walks a tree of any depth without recursion.</summary>
internal static class HtmlWalk
{
    /// <summary>A node and all below it, in document order.</summary>
    public static IEnumerable<INode> Descendants(INode root)
    {
        for (INode? node = root; node is not null;)
        {
            yield return node;
            node = node.FirstChild ?? Behind(node, root);
        }
    }

    /// <summary>The next node in document order that is not below a node; null at the end of the tree of a root.</summary>
    public static INode? Behind(INode node, INode root)
    {
        for (INode? at = node; at is not null && at != root; at = at.Parent)
        {
            if (at.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
