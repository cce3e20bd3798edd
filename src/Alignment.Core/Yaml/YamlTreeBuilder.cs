using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alignment.Core.Yaml;

/// <summary>Turns the parser's events into nodes, once.</summary>
internal sealed class YamlTreeBuilder(Parser parser)
{
    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);
    private int repeated;

    public YamlNode? Build()
    {
        Next(); // start of the stream
        Next(); // start of the document, or the end of the stream
        if (parser.Current is StreamEnd)
        {
            return null;
        }

        Next();
        var root = Node(depth: 0);
        Next(); // end of the document
        Next(); // end of the stream, or another document
        if (parser.Current is DocumentStart second)
        {
            throw Problem(second.Start, "a second YAML document starts here (---). Put it into a file of its own.");
        }

        return root is YamlScalar { IsNull: true } ? null : root;
    }

    private YamlNode Node(int depth)
    {
        var first = parser.Current!;
        if (depth > YamlTree.MaxDepth)
        {
            throw Problem(first.Start, $"lists and mappings lie more than {YamlTree.MaxDepth} deep in each other. Flatten them.");
        }

        var node = first switch
        {
            AnchorAlias alias => Repeat(alias),
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Position(scalar.Start), Position(scalar.End)),
            SequenceStart sequence => Sequence(sequence, depth),
            MappingStart mapping => Mapping(mapping, depth),
            _ => throw Problem(first.Start, "expected a value, a list or a mapping here."),
        };
        if (first is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            anchors[anchored.Anchor.Value] = node;
        }

        return node;
    }

    private YamlSequence Sequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        var size = 1;
        for (Next(); parser.Current is not SequenceEnd; Next())
        {
            items.Add(Node(depth + 1));
            size = Add(size, items[^1].Size, start.Start);
        }

        return new YamlSequence(items, Position(start.Start), End(parser.Current, start.Style == SequenceStyle.Flow, items.Count == 0 ? null : items[^1]))
        {
            Size = size,
        };
    }

    private YamlMapping Mapping(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var size = 1;
        for (Next(); parser.Current is not MappingEnd; Next())
        {
            var key = parser.Current is Scalar ? (YamlScalar)Node(depth + 1) : throw Problem(parser.Current!.Start, "a key must be a word.");
            if (!lines.TryAdd(key.Value, key.Start.Line))
            {
                throw new YamlTreeException(new YamlProblem(
                    key.Start, $"the key '{key.Value}' is here twice; the first is in line {lines[key.Value]}. Remove or rename one."));
            }

            Next();
            entries.Add(new YamlEntry(key, Node(depth + 1)));
            size = Add(size, 1 + entries[^1].Value.Size, start.Start);
        }

        return new YamlMapping(entries, Position(start.Start), End(parser.Current, start.Style == MappingStyle.Flow, entries.Count == 0 ? null : entries[^1].Value))
        {
            Size = size,
        };
    }

    // An anchor is known once its node is complete, so a node that contains itself meets an unknown name here.
    private YamlNode Repeat(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var node))
        {
            throw Problem(alias.Start, $"the alias *{alias.Value.Value} has no complete &{alias.Value.Value} before it. Write the value out.");
        }

        repeated = Add(repeated, node.Size, alias.Start);
        return node with { Start = Position(alias.Start), End = Position(alias.End) };
    }

    private static int Add(int size, int more, Mark place) => (long)size + more <= YamlTree.MaxNodes
        ? size + more
        : throw Problem(place, $"stands for more than {YamlTree.MaxNodes:N0} values. Write out what the aliases (*name) repeat, or split the file.");

    // The parser notices the end of a block where the next thing begins, which would draw comments and blank lines into it.
    private static TextPosition End(ParsingEvent end, bool isFlow, YamlNode? last) =>
        isFlow ? BehindBracket(Position(end.Start)) : last?.End ?? Position(end.Start);

    // The event's own end stands before the bracket.
    private static TextPosition BehindBracket(TextPosition bracket) => new(bracket.Index + 1, bracket.Line, bracket.Column + 1);

    private void Next()
    {
        try
        {
            if (parser.MoveNext())
            {
                return;
            }
        }
        catch (InvalidOperationException)
        {
            // The scanner's way of giving up on a key that runs over several lines inside brackets; it does not say where.
            throw Problem(parser.Current?.End ?? Mark.Empty, "a [list] or {mapping} behind this place is not well formed. Check its brackets, commas and colons.");
        }

        throw Problem(parser.Current?.End ?? Mark.Empty, "the text ends too soon.");
    }

    private static TextPosition Position(in Mark mark) => new((int)mark.Index, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static YamlTreeException Problem(in Mark mark, string message) => new(new YamlProblem(Position(mark), message));
}
