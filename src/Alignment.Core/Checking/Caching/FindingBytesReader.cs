using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Caching;

/// <summary>Reads what <see cref="FindingBytesWriter"/> wrote.</summary>
/// <exception cref="IOException">The bytes end too early.</exception>
/// <exception cref="FormatException">They are not what was written.</exception>
internal sealed class FindingBytesReader(Stream stream) : IDisposable
{
    private readonly BinaryReader reader = new(stream);
    private readonly List<string> texts = [];
    private ShownLine line = ShownLine.None;

    public long Number() => reader.Read7BitEncodedInt64();

    public string? Text()
    {
        var number = Number();
        if (number == 0)
        {
            return null;
        }

        if (number > 1)
        {
            return number - 2 < texts.Count ? texts[(int)number - 2] : throw new FormatException("There is no such text.");
        }

        var text = string.Create(Count(), reader, (units, from) =>
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)from.Read7BitEncodedInt64();
            }
        });
        texts.Add(text);
        return text;
    }

    public IReadOnlyList<T> List<T>(Func<T> read)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var items = new List<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return items;
    }

    public Finding Finding() => new()
    {
        Rule = RuleTable.Find(Text() ?? "") ?? throw new FormatException("There is no such rule."),
        Severity = (Severity)Number(),
        Place = Place(),
        Span = Span(),
        Matched = Text() ?? "",
        Message = Text() ?? "",
        ShownLine = Line(),
        Language = Number() is > 0 and var language ? (Language)(language - 1) : null,
        ConceptId = Text(),
        GlossaryPlace = Number() == 1 ? Place() : null,
        Suggestions = List(() => new Edit(Span(), Place(), Text() ?? "")),
        Related = List(() => new RelatedPlace(Place(), Text() ?? "")),
        Fix = (Fixability)Number(),
        IsBaselined = Number() == 1,
        Occurrence = (int)Number(),
    };

    public void Dispose() => reader.Dispose();

    private ShownLine Line() => line = Number() == 0 ? line : new ShownLine(Text() ?? "");

    // What is counted takes a byte each at least, so that broken bytes cannot ask for more memory than they have.
    private int Count()
    {
        var count = Number();
        return count >= 0 && count <= stream.Length - stream.Position ? (int)count : throw new FormatException("The count is too high.");
    }

    private TextSpan Span() => new((int)Number(), (int)Number());

    private SourceSpan Place() => new(Text() ?? "", (int)Number(), (int)Number(), (int)Number(), (int)Number(), Number() == 1);
}
